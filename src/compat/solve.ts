/** The front of the compatibility room: pure questions to the tables of facts. */
export { computeCapability, findGpus } from './find-gpu.ts';
export { cudaOfTag, findTorchBuild, judgeArch, parseTorch } from './judge-arch.ts';
export { cudaOfDriver, driverFloor, judgeDriver, platformOfDriver } from './judge-driver.ts';
export { judgeGpuDriver } from './judge-gpu-driver.ts';
export { torchBuilds } from './list-builds.ts';
