/**
 * Where things lie in the kernel's memory, in bytes. The first three are tables of the kernel
 * itself; what follows is handed to it by address.
 */

/** Messages that one vector holds side by side. */
export const lanesPerGroup = 4;

/** The state of a group is a vector for each of the eight words a … h. */
export const stateBytesPerGroup = 128;

/** A block of SHA-256. */
export const blockLength = 64;

/** Messages that are worked on at once: their states stay in the cache of the core. */
export const mostLanes = 1024;

/** Bytes of a shared tail that lie in memory at once. */
export const tailPartLength = 65_536;

export const kernelMap = {
  /** K of FIPS 180-4 §4.2.2, 64 words. */
  constants: 0,
  /** W of the current block for four lanes, 64 vectors. */
  schedule: 256,
  /** W + K of the current block for four lanes, 64 vectors. */
  addends: 1280,
  /** Eight words each. */
  innerMidstate: 2304,
  outerMidstate: 2336,
  /** Which bytes of the block between head and tail are the head's, and the bytes of the others. */
  joinMask: 2368,
  joinTemplate: 2432,
  states: 4096,
  /** Blocks of each lane, 32 bits. */
  counts: 36_864,
  digests: 40_960,
  joined: 73_728,
  tail: 139_264,
  /** Heads or messages, to the end of the memory, which grows when they need more. */
  arena: 204_800,
} as const;
