import { kernelMap, lanesPerGroup, mostLanes, stateBytesPerGroup } from './kernel-map.ts';

/** How many messages are worked on at once when each takes so many bytes of the arena: whole groups. */
export function lanesFor(length: number): number {
  const fitting = Math.floor(kernelMap.arenaLength / Math.max(1, length));
  return Math.min(mostLanes, fitting - (fitting % lanesPerGroup));
}

/** As many lanes as whole groups have that hold so many messages. */
export function lanesOf(messages: number): number {
  return Math.ceil(messages / lanesPerGroup) * lanesPerGroup;
}

/** Where the states of so many messages end. */
export function endOfStates(messages: number): number {
  return kernelMap.states + (lanesOf(messages) / lanesPerGroup) * stateBytesPerGroup;
}
