import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeZip } from './zip.mjs';

const TEXT = /\.(xml|rels)$/;
const CATALOG = 'ClientSideAssets.xml';

/**
 * Makes a solution package repeatable: the same sources give the same bytes.
 *
 * `package-solution` draws random ids (the asset feature and the part configurations), numbers relationships in the
 * order in which the disk happened to list files, and stamps the time. Here ids come from the contents of the package,
 * so a changed package still has ids of its own, relationships are sorted, and times are fixed. Client-side assets whose
 * names are in `unwanted` are left out.
 */
export function repeatable(bytes, unwanted) {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const left = unwanted.map((name) => `ClientSideAssets/${name}`);
  for (const name of left) {
    delete files[name];
  }
  const texts = Object.fromEntries(
    Object.keys(files)
      .filter((name) => TEXT.test(name))
      .map((name) => [name, sortedXml(strFromU8(files[name]), left)])
  );
  const drawn = drawnIds(texts);
  const contents = contentHash({ ...files, ...toBytes(replaceAll(texts, drawn, () => '')) });
  const stable = replaceAll(texts, drawn, (name) => guidOf(`${contents}:${name}`));
  return writeZip({ ...files, ...toBytes(stable) });
}

/** Relationships and content types in alphabetical order, without those that point at left-out files. */
function sortedXml(xml, left) {
  return xml
    .replace(/(?:<Relationship [^>]*><\/Relationship>)+/g, (run) =>
      run
        .match(/<Relationship [^>]*><\/Relationship>/g)
        .filter((each) => !left.some((name) => each.includes(`Target="/${name}"`)))
        .map((each) => each.replace(/ Id="[^"]*"/, ''))
        .sort()
        .map((each, index) => each.replace('></Relationship>', ` Id="r${index}"></Relationship>`))
        .join('')
    )
    .replace(/(?:<Default [^>]*><\/Default>)+/g, (run) => run.match(/<Default [^>]*><\/Default>/g).sort().join(''));
}

/** The ids that `package-solution` drew: file name → id. */
function drawnIds(texts) {
  const ids = Object.entries(texts)
    .filter(([name]) => name.endsWith('.config.xml'))
    .map(([name, xml]) => [name, /<Id>([^<]+)<\/Id>/.exec(xml)?.[1]]);
  ids.push([CATALOG, / Id="([^"]+)"/.exec(texts[CATALOG] ?? '')?.[1]]);
  return ids.filter(([, id]) => id !== undefined);
}

function replaceAll(texts, drawn, by) {
  return Object.fromEntries(
    Object.entries(texts).map(([name, xml]) => [name, drawn.reduce((all, [owner, id]) => all.replaceAll(id, by(owner)), xml)])
  );
}

function toBytes(texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, xml]) => [name, strToU8(xml)]));
}

function contentHash(files) {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) {
    hash.update(`${name}\0${files[name].length}\0`).update(files[name]);
  }
  return hash.digest('hex');
}

/** A version 8 (custom) UUID out of a text: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function guidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
