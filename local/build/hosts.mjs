import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { filesIn, FONTS } from './page.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const FRAME = 'local/built/shell/main.tsx';
const SHAREPOINT = 'local/built/page/sharePoint.ts';
const TEAMS_HOSTED = 'local/built/page/teamsHosted.ts';

/** What SharePoint and Teams have loaded, from npm: file of a package → its address. */
const LIBRARIES = {
  'react.js': require.resolve('react/umd/react.production.min.js'),
  'react-dom.js': require.resolve('react-dom/umd/react-dom.production.min.js'),
  'graph-client.js': require.resolve('@microsoft/microsoft-graph-client/lib/graph-js-sdk.js'),
  'adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  'teams.js': require.resolve('@microsoft/teams-js'),
  'sp-core-library.js': coreLibrary()
};

/** The name of SPFx's own file carries a hash; its manifest beside it knows. */
function coreLibrary() {
  const folder = path.dirname(require.resolve('@microsoft/sp-core-library/dist/7263c7d0-1d6a-45ec-8d85-d4d1d234171b.manifest.json'));
  const { loaderConfig } = JSON.parse(readFileSync(path.join(folder, '7263c7d0-1d6a-45ec-8d85-d4d1d234171b.manifest.json'), 'utf8'));
  const { defaultPath } = loaderConfig.scriptResources[loaderConfig.entryModuleId];
  return path.join(folder, typeof defaultPath === 'string' ? defaultPath : defaultPath.path);
}

const javascript = (file) => ({ type: 'text/javascript; charset=utf-8', body: readFileSync(file) });

/** The hosts around a package: their own scripts, and the libraries that SharePoint and Teams have loaded already. */
export async function buildHosts() {
  const { folder, entries } = await bundle('hosts', {
    entryPoints: [FRAME, SHAREPOINT, TEAMS_HOSTED],
    entryNames: '[name]-[hash]',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' }
  });
  const [frame, sharePoint, teamsHosted] = entries.map((entry) => `/app/${entry}`);
  const styles = [path.join(HERE, '../page'), path.join(HERE, '../built/shell')];
  const sharePointStyle = { type: 'text/css; charset=utf-8', body: readFileSync(path.join(HERE, '../built/page/sharePoint.css')) };
  return {
    frame: {
      pages: new Map([['/', { look: 'frame', scripts: [frame] }]]),
      files: new Map([folder, ...styles].flatMap((each) => filesIn(each, '/app')).concat(filesIn(FONTS, '/fonts')))
    },
    sharePoint: [sharePoint],
    teamsHosted: [teamsHosted],
    libraries: new Map([
      ...Object.entries(LIBRARIES).map(([name, file]) => [`/host/${name}`, javascript(file)]),
      ['/host/sharePoint.css', sharePointStyle]
    ])
  };
}
