import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';

const RESOURCE = v.variant('type', [
  v.object({ type: v.literal('path'), path: v.string() }),
  v.object({ type: v.literal('localizedPath'), paths: v.record(v.string(), v.string()), defaultPath: v.string() }),
  v.object({ type: v.literal('component'), id: v.string(), version: v.string() })
]);

const ENTRY = v.object({ title: v.record(v.string(), v.string()), properties: v.optional(v.record(v.string(), v.unknown()), {}) });

const MANIFEST = v.object({
  id: v.string(),
  alias: v.string(),
  componentType: v.string(),
  supportedHosts: v.optional(v.array(v.string()), []),
  preconfiguredEntries: v.array(ENTRY),
  loaderConfig: v.object({
    internalModuleBaseUrls: v.array(v.string()),
    entryModuleId: v.string(),
    scriptResources: v.record(v.string(), RESOURCE)
  })
});

/** How a manifest says where a module comes from. */
export type ScriptResource = v.InferOutput<typeof RESOURCE>;

/** What the page catalog of a tenant would know of a web part or card: the manifest that SharePoint takes out of the package. */
export type Manifest = v.InferOutput<typeof MANIFEST>;

const TAB = v.object({ entityId: v.string(), name: v.string(), contentUrl: v.string() });
const TEAMS_APP = v.object({ id: v.string(), staticTabs: v.array(TAB) });

/** As much of the Teams manifest as a Teams needs to show the app. */
export type TeamsApp = v.InferOutput<typeof TEAMS_APP>;

/** What SharePoint finds when a package is deployed. */
export interface SolutionPackage {
  readonly manifests: readonly Manifest[];
  /** File name → contents, as they go to the CDN. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly teamsApp: TeamsApp;
}

const ASSETS = 'ClientSideAssets/';
const TEAMS_ZIP = 'TeamsSPFxApp.zip';

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const unescaped = (attribute: string): string => attribute.replace(/&(?:quot|apos|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

function manifestsIn(xml: string): readonly Manifest[] {
  return [...xml.matchAll(/ ComponentManifest="([^"]*)"/g)].map(([, text = '']) => v.parse(MANIFEST, JSON.parse(unescaped(text))));
}

/**
 * Takes a `.sppkg` apart as deploying it does: the components' manifests out of their elements, the scripts, and the Teams app
 * in its own archive.
 * @throws when it is no package, or one without a Teams app.
 */
export function solutionPackage(sppkg: Uint8Array): SolutionPackage {
  const files = Object.entries(unzipSync(sppkg));
  const assets = new Map(
    files.filter(([name]) => name.startsWith(ASSETS)).map(([name, bytes]) => [name.slice(ASSETS.length), bytes] as const)
  );
  const teams = unzipSync(assets.get(TEAMS_ZIP) ?? new Uint8Array());
  return {
    manifests: files.filter(([name]) => /^[^/]+\/[^/]+\.xml$/.test(name)).flatMap(([, bytes]) => manifestsIn(strFromU8(bytes))),
    assets,
    teamsApp: v.parse(TEAMS_APP, JSON.parse(strFromU8(teams['manifest.json'] ?? new Uint8Array())))
  };
}
