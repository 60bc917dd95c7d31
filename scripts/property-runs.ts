import fc from 'fast-check';

/** Every property test takes its number of runs from here: a few thousand in `npm test`, more in `npm run fuzz`. */
fc.configureGlobal({ numRuns: Number(process.env.FUZZ_RUNS ?? 1000) });
