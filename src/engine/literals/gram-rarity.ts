/**
 * How common four neighbouring bytes are in logs: a first-order model over folded ASCII, as base-36
 * digits of twice the negative binary logarithm of a probability. Counted once over a mixed sample
 * of system logs (logpai/loghub, 16 systems) and GPU application logs; it steers speed only.
 */
const FIRST = '6rkjmqvlhhdkfabe99accccdddbmmdmsladab8dddaiebca9ckaa9befffkfgfke';
const FOLLOWS = [
  '3sglsprjdminsbmea8adgggihgguienombb9bcadf9hecdacbka9adfdjktcfppj',
  '35iiiiiiii5ii6idiiiiiiiiiiiiibiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii',
  '6pdpppppkdbk3hc5kjgkpppjppapckjppdk9acc8ffkjfedkcifdciggkpppkppk',
  'aqq2qqqqqqjqqqqhe77fi7k77qqqqqqqhqqqqhqmqjqqqqqmkqqqqqqqqqqqqmqq',
  'bnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnh5gnnnnhn6nnn5i44fnnninndnnnn',
  '1jjjjjjjjjajdjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjdjjjjjjjj69jj',
  '4fffff7ffbffffffffffffffffffffffffb6ff7fffff7ffffffbffffffffffff',
  '7njnninbnc7n7bbbnjnjnnnnnn7gbnginbg9dadfccne9ebgeid97fgdjjjcdani',
  'bshsssjgi4cssfnf99bdefgfihssmsnssch8daedefkgcabg6sc78cdghhnfnssh',
  '3sjnsssjsb6mc69immssssssss6islssjlnmcsnnlsssssmsssnjnnsnsss7hgsn',
  '6onhkvvngf7dj9kh895dejkkklvvhhgvmeid9feehe8dfebgfvefdhjgrrv6avlp',
  '8ooooooooo65o3ih6hikooogookoo8ooooobioocoooooiooiokoooooiooookoo',
  '1tjttttttlfntlttacdddcddbcttjttttddjntnpthttlcmpetmphetctttttttt',
  '8yyuyyyyyy5dy3uu879edghhfetyyyjyydfbfhhikgpmibbkdqieibhlmpojrgyy',
  'bxnxxxxqqmcxnd9j7688bbcccbrxxxxxxaf7c9eh9cgkdbefajdcegdehirxnlxg',
  'cuumuuunlukuuiee68eiheilkjuuuuuqu8c79ag9adij8acc9kc7abbabqmuqqud',
  '6srhzjropffnc98g578a9899a98spplztkkgghgmzvtoskjzsvzmplvkbzrridth',
  '7zigzrzrnhgodb9f5679988789azrsozsihjikgrssvvzmzzzzzqmqzozzzsjeni',
  '8yylssypnhhodb9f597888a9998urnqushkdiijkruynnkqymyymqquprpqybcpc',
  '7xrkxpxqxhhpc89g67888899898xrxoxrffidhhsxsxrolsxsxxnlxxnmxqxhcoh',
  '6swiwosophfnc99d78898989997wqonwwggcgcdspsoowkqwwwwqnwwqqwqqhchg',
  '6xsfxnxsxhhod78h779988799a9xsxnxxdefjdjnxnxsslqsxxxnxoxlxooqi9hk',
  '7wwewnwsphhod78a878988899a7opwhwqeiheiiqwswowkwwwwswlswoowswhcmb',
  '6swiwpwwwihqd7996799999a898sswgwsjfggfesowswwlwwsnspsnwoowpwibml',
  '6woiwowswfgnca9f78999789787wpnmwsffggigswnwnwjswwwsoswwmmwqqfapj',
  '4wqjwqwwwfhqc89g9998a998a97oqwnwwifdhciwwwkwrjwwwwwqlrwlwwrqebol',
  '3yqyyyyptyeyogyf668786ejfgfypyypyfigkigjymbrjtkkmcpikjoksyylfkos',
  '0mmmmmmmmmimmimmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmimmmmmmmmmmmgmmmm',
  '9mmmmmmmmmmmmmmi95bmif8mffmmcmmemmg9mm7mmbmbi4a9gmmac8mmmmmmfmmm',
  '6vgnrvvfjvgevevl79ccfhfkkjvve2jkpglfijdjiironkblkncddlrlvvvifpvr',
  '4nannnnacn6na7anffnnnnnnnnbnna8nnnniinnnninnnnnneninnninnnn8n6nn',
  '2hdhhhhbhh9h8dhhhhhhhhhhhhhhhhhhhdhbh9hhh8hhhhhhhhhhahhhhhhhhhhh',
  '8nnnnnnnnndnjgfhbjfg7n55nnnnnnnnd9fcfdhffjnnfggngnja5hjhnnnnnnnn',
  'bzpzzzznnohvncefihkhghkikehzzrozqfa88fh8n8ng797k9s886aeigenqklze',
  '9vlvvvvmvbhvdedaegefbeeeddghvlnvv8fddadmk7fk5id7hv97i9grk7vrfkve',
  '9yuuyyyqmjgllgiegggdfgjjiiayynryh7bbd6ik7cp7ahc5dmcb87dokhqqfnyh',
  '5mlyuyymcifpdbdehggfiiehifbnyarss7ceb5cjg8jldbeahpbcg9lclhoalkyb',
  '7unwgzwljjgodb9fjjjjfjmjklcgzdjsnbe87dfhodsnba7ibe579fcfajqmkezd',
  '9vpvvvvnojjvkeedcgieghhhegivvjnvo6ceg98on6vochi4hp79bbvnldvvqovh',
  '5vopvvvkmiipha9fjrrrooomvrbvvdmvpbcfh3iea9onbc8a8pabebljpjrnknvf',
  '7vpvvvvlldinhidejgdmlkjrpvfplkrvr7jb85koo7v7oek6hn7j8bmhnkhmjdvb',
  'dzszzzzutoltmjfijurnuprzuzgzzptzuba88bcczmup7a48dmb87panczcpirtg',
  'jrrrrrrmrrrrhrir75rrrrrrlrlrrcrrrarlrarrigr5irr8irleh3frrmgmirrh',
  '5omuquuulhcklc8eokappojunu7qufhuu89ii3khocqqgcbkgphadhggqhqmlqu8',
  '7tnpxxxmjiilifefjomtrqortpctxgpqf7fd95ffk6rc8gg5hki9aaclldtflkte',
  '7wswwswmnmiqlhadbbmljwswrrarwgwwp5aad5eki8wkfaj77wkciclimfwsddw9',
  '6vqvtzzjimhtifecgegfikihjgdzzhkzq9kb7788n8ndhha7gqfa7e9ndgzlkjzf',
  '7vtzzzzooojtplhmzzpzzzzznzjzzjzztce98jcbmgmdc76aas4a89bbbmnpolzi',
  'blowwwwlmljpjhaehhjljksljnewwkmws6mb97gie9nj9ij88w6988khk8swimwa',
  'dppppppkfjkke6bgppppjpkippeppijppdjjkhkppigkjdeph9phb1peppgejppe',
  '7oovezzmimhojddegiefqqqrpt9qzdrpe8fbb5ddf9oaga96gn9b99bimczmheze',
  '7rmpyyykjhdphdbbspgqyuqsyybgydoyqceaf5gg99uccefbamd859odkadkekyd',
  '6nmvvzvodghnfcdfjhkmttpoqodroeozq6ech5ip76zofij7bracabkhhczkmkzc',
  'cxtxxtxohpkxlfakccpqqpnrtxgrxpxxteea9ahca9rm7a5c9t866ihohorillxg',
  '8uuquuunolqooibfleajhkjufukuunuuu5jcn3kju4quddnchqaajokaluloiquf',
  '8tttttttlmknikgdhtnntnpttnfttpttt5jhd7kpa6tfee84jmc8itgdmhknikte',
  '9tjttttnb9gtkedf8acfddfc8heptkttpei9f5eijaptg8tiatei7pkkh6tfnmte',
  '5u9uuuukggelhb7eulljjumuoualp8pppdifkbogpguugcacaue65bkkluoijlud',
  '3pipppppjdgpjhfpppjppplgppgpppppp9pip2lpgbppppegpgplphfepegplhpl',
  '9tmmtmteptjpthpd956afegkefmtditttckcfagiaapkfd7mbp86aiphlttimgti',
  '4sisssshss7ssdosfjs6lososssssclsscf7ffififoscde9bjb5cdgfsossessf',
  '1tlpntthjdbtc8kpttlttttttt4tjjtttttttptttnttttttttttpttttttipftj',
  'pppkkpppppbppppgphhappakpppppppppahkfppppppppppppppppppppppppp1j',
  'juquuuuqkngqmbeu99beegbggjquuuuuuab8a8cce7bd98cdakb798edkqkuuuu9',
];

/** Class of a folded byte: 64 for ASCII; one more for the rest, rare in most logs. */
const BEYOND_ASCII = 64;
const CLASSES = 65;
const classOf = (byte: number): number =>
  byte < 0x80 ? (byte & 0x1f) | ((byte & 0x40) >> 1) : BEYOND_ASCII;

/** Binary logarithms of the share of what begins or ends with a byte above ASCII. */
const BEYOND_FIRST = -5;
const BEYOND_NEXT = -2.5;

const logOf = (digit: string | undefined): number => -Number.parseInt(digit ?? 'z', 36) / 2;

/** Binary logarithms: of a first class, and of a class after another (row after row). */
const first = Float64Array.from({ length: CLASSES }, (_, a) =>
  a === BEYOND_ASCII ? BEYOND_FIRST : logOf(FIRST[a]),
);
const follows = Float64Array.from({ length: CLASSES * CLASSES }, (_, i) => {
  const a = Math.floor(i / CLASSES);
  const b = i % CLASSES;
  return a === BEYOND_ASCII || b === BEYOND_ASCII ? BEYOND_NEXT : logOf(FOLLOWS[a]?.[b]);
});

/** Classes of one literal's bytes; kept between calls, since thousands of literals are prepared at each start. */
let classes = new Uint8Array(256);

/**
 * For each alignment 0 to 3 the offset of the gram that is rarest in logs among those at
 * `alignment`, `alignment + 4`, ... of a folded literal; written to `offsets`. The estimates are
 * binary logarithms of shares; only their order matters.
 */
export function rarestGrams(folded: Uint8Array, offsets: Int32Array): void {
  if (classes.length < folded.length) classes = new Uint8Array(folded.length * 2);
  for (let i = 0; i < folded.length; i++) classes[i] = classOf(folded[i]!);
  for (let alignment = 0; alignment < 4; alignment++) {
    let least = Number.POSITIVE_INFINITY;
    for (let at = alignment; at + 4 <= folded.length; at += 4) {
      let log = first[classes[at]!]!;
      for (let i = at; i < at + 3; i++) log += follows[classes[i]! * CLASSES + classes[i + 1]!]!;
      if (log >= least) continue;
      least = log;
      offsets[alignment] = at;
    }
  }
}
