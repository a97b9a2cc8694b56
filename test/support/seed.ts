// Property tests draw the same cases in every run: a failure is then somebody's change. FUZZ_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_122) });
