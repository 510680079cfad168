import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { teamsFaults } from './validateTeamsApp.mjs';
import { writeZip } from './zip.mjs';

/**
 * Builds `teams/TeamsSPFxApp.zip`. The name is the contract: *Add to Teams* in the app catalog takes the Teams app from
 * this file of the solution package.
 * @returns what is wrong with it: it should not be shipped then.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/deployment-spfx-teams-solutions
 */
export function buildTeamsApp(root) {
  const folder = path.join(root, 'teams');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const names = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages];
  const bytes = writeZip(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))])));
  writeFileSync(path.join(folder, 'TeamsSPFxApp.zip'), bytes);
  return teamsFaults(unzipSync(bytes), root);
}

/** What else lies in `teams/`. `package-solution` takes the whole folder along; only the archive is wanted. */
export function teamsSources(root) {
  return readdirSync(path.join(root, 'teams')).filter((name) => !name.endsWith('.zip'));
}
