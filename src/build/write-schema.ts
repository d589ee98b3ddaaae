import { writeFileSync } from 'node:fs';
import { reportSchemaText } from '../report/schema.ts';

// Writes the JSON Schema of the report, which the site and the package publish.
writeFileSync(new URL('../../public/report.schema.json', import.meta.url), reportSchemaText());
