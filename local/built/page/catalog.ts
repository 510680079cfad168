import type { BuiltChoices, PartName } from '../choices';
import { MANIFESTS, SHAREPOINT_PAGE } from '../places';
import type { Manifest } from '../solutionPackage';
import type { Shown } from './shown';

/** The parts of the package by the alias of their manifests. */
const ALIASES: Readonly<Record<PartName, string>> = {
  console: 'TenantClosureWebPart',
  dashboard: 'ReadinessDashboardWebPart',
  card: 'ReadinessCardAdaptiveCardExtension'
};

/** What the package says of its parts. */
export async function manifests(): Promise<readonly Manifest[]> {
  return (await (await fetch(MANIFESTS)).json()) as readonly Manifest[];
}

export function manifestOf(all: readonly Manifest[], name: PartName): Manifest {
  const found = all.find(({ alias }) => alias === ALIASES[name]);
  if (found === undefined) {
    throw new Error(`The package has no ${name}`);
  }
  return found;
}

export const nameOf = ({ alias }: Manifest): PartName | undefined =>
  (Object.keys(ALIASES) as PartName[]).find((name) => ALIASES[name] === alias);

/** What somebody set in the property pane. Whatever is not said here is as the manifest has it. */
function chosen(name: PartName, { access }: Pick<BuiltChoices, 'access'>): Shown['properties'] {
  switch (name) {
    case 'console':
      return { readOnly: access === 'readOnly' };
    case 'dashboard':
    case 'card':
      return { consoleUrl: `${window.location.origin}${SHAREPOINT_PAGE}` };
  }
}

export function propertiesOf(manifest: Manifest, name: PartName, choices: Pick<BuiltChoices, 'access'>): Shown['properties'] {
  return { ...manifest.preconfiguredEntries[0]?.properties, ...chosen(name, choices) };
}
