/** Where things lie in the kernel's memory, and how large they are, in bytes. */

/** A block of SHA-256. */
export const blockLength = 64;

/** Messages that a vector holds side by side. */
export const lanesPerVector = 4;

/** Messages that are hashed side by side: two vectors, the halves of a group. */
export const lanesPerGroup = 8;

/** The state of a half is a vector for each of the eight words a … h. */
export const halfStateBytes = 128;

export const stateBytesPerGroup = 256;

/** The tables of the current block, schedule and addends, stand here for each half. */
export const halfTableBytes = 2048;

/** Messages that are worked on at once: their states stay in the cache of the core. */
export const mostLanes = 1024;

/** Bytes of a message that lie in memory at once; a longer one is hashed in parts. */
export const partLength = 65_536;

export const kernelMap = {
  /** K of FIPS 180-4 §4.2.2, 64 words. */
  constants: 0,
  /** W of the current block, 64 vectors; that of the second half lies `halfTableBytes` later. */
  schedule: 256,
  /** W + K of the current block, 64 vectors; likewise. */
  addends: 1280,
  /** Eight words each. */
  innerMidstate: 4352,
  outerMidstate: 4384,
  /** Which bytes of the block between head and tail are the head's, and the bytes of the others. */
  joinMask: 4416,
  joinTemplate: 4480,
  states: 8192,
  /** Blocks of each lane, 32 bits. */
  counts: 40_960,
  digests: 45_056,
  joined: 77_824,
  tail: 143_360,
  /** Heads or messages. */
  arena: 208_896,
  /** Of the memory's 2 MB; a block is left to read beyond the last head. */
  arenaLength: 1_888_192,
} as const;
