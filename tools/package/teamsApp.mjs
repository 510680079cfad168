import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeZip } from './zip.mjs';

/**
 * Builds `teams/TeamsSPFxApp.zip`. The name is the contract: *Sync to Teams* in the app catalog takes the Teams app
 * from this file of the solution package.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/deployment-spfx-teams-solutions
 */
export function buildTeamsApp(root) {
  const folder = path.join(root, 'teams');
  const names = ['manifest.json', 'color.png', 'outline.png'];
  const target = path.join(folder, 'TeamsSPFxApp.zip');
  writeFileSync(target, writeZip(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]))));
  return target;
}
