import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8 } from 'fflate';

/** Microsoft's schemas use old forms of pattern and keyword that a strict validator refuses. */
const LENIENT = { strict: false, allErrors: true, unicodeRegExp: false };
const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

/** What a web part has to support to be shown there: https://learn.microsoft.com/sharepoint/dev/spfx/deployment-spfx-teams-solutions */
const HOST_OF = { staticTabs: ['contentUrl', 'TeamsPersonalApp'], configurableTabs: ['configurationUrl', 'TeamsTab'] };
const ICON_SIZES = { color: 192, outline: 32 };

/**
 * What is wrong with a Teams app, each as a sentence; nothing when it is right. Held against Microsoft's own schemas of
 * its version, in every language, and against the web parts of this solution.
 * @param files the unzipped archive: name → bytes
 * @param root the project
 */
export function teamsFaults(files, root) {
  const json = (name) => JSON.parse(strFromU8(files[name]));
  const manifest = json('manifest.json');
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const named = ['manifest.json', ...Object.values(manifest.icons), ...languages];
  const missing = named.filter((name) => files[name] === undefined);
  if (missing.length > 0) {
    return missing.map((name) => `${name} is named in the manifest and not in the archive.`);
  }
  const asManifest = validator(root, manifest.manifestVersion, 'MicrosoftTeams.schema.json');
  const asLanguage = validator(root, manifest.manifestVersion, 'MicrosoftTeams.Localization.schema.json');
  return [
    ...Object.keys(files).filter((name) => !named.includes(name)).map((name) => `${name} is in the archive and not named.`),
    ...schemaOf('manifest.json', manifest, manifest.manifestVersion),
    ...asManifest('manifest.json', manifest),
    ...languages.flatMap((name) => [
      ...schemaOf(name, json(name), manifest.manifestVersion),
      ...asLanguage(name, json(name)),
      ...asManifest(`manifest.json in ${name}`, spoken(manifest, json(name)))
    ]),
    ...iconFaults(manifest.icons, files),
    ...tabFaults(manifest, root)
  ];
}

function validator(root, version, schema) {
  const ajv = new AjvDraft04(LENIENT);
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, SCHEMAS, `v${version}`, schema), 'utf8')));
  return (name, value) => (validate(value) ? [] : validate.errors.map(({ instancePath, message }) => `${name}${instancePath} ${message}.`));
}

function schemaOf(name, value, version) {
  return String(value.$schema).includes(`/teams/v${version}/`) ? [] : [`${name} names the schema of another version than ${version}.`];
}

/** The manifest as it reads in a language, so that the limits of the schema hold there too. */
function spoken(manifest, strings) {
  const copy = structuredClone(manifest);
  for (const [place, text] of Object.entries(strings).filter(([key]) => key !== '$schema')) {
    const keys = place.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop();
    const owner = keys.reduce((at, key) => at?.[key], copy);
    if (owner?.[last] === undefined) {
      copy[place] = text;
    } else {
      owner[last] = text;
    }
  }
  return copy;
}

/** Width and height out of a PNG's header: https://www.w3.org/TR/png/#11IHDR */
function iconFaults(icons, files) {
  return Object.entries(ICON_SIZES).flatMap(([kind, size]) => {
    const bytes = Buffer.from(files[icons[kind]]);
    const isRight = bytes.toString('latin1', 1, 4) === 'PNG' && bytes.readUInt32BE(16) === size && bytes.readUInt32BE(20) === size;
    return isRight ? [] : [`${icons[kind]} is not a PNG of ${size} × ${size}.`];
  });
}

function tabFaults(manifest, root) {
  const webParts = manifestsIn(path.join(root, 'src/webparts'));
  return Object.entries(HOST_OF).flatMap(([tabs, [address, host]]) =>
    (manifest[tabs] ?? []).flatMap((tab) => {
      const id = /componentId=([0-9a-f-]+)/.exec(tab[address])?.[1];
      const shown = webParts.find((each) => each.id === id);
      return shown?.supportedHosts.includes(host) ? [] : [`${tabs} shows ${id}, which is no web part with the host ${host}.`];
    })
  );
}

function manifestsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}
