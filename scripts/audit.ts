import { auditBuilds } from './audit/builds.ts';
import { auditPackages } from './audit/packages.ts';
import { auditPage } from './audit/page.ts';

/**
 * What the tests cannot say once and for all: Lighthouse's scores of the build, which depend on the
 * machine, the known weaknesses of the packages, which depend on the day, and whether two builds are
 * equal, which takes minutes.
 */
const problems = [...auditPackages(), ...auditBuilds(), ...(await auditPage())];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
