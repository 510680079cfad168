import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { Problem } from '../../local/server/problem';
import type { SignIn } from '../signIn';
import type { Contender } from './contender';

const PACKAGE = v.object({ name: v.literal('@pnp/cli-microsoft365'), version: v.string() });
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The CLI knows the addresses of Microsoft's clouds only, and through a proxy it wants their certificates. So each of its
 * https requests, whatever it is for, goes to the server of the bench instead: nothing leaves this machine.
 */
const REDIRECT = `
import http from 'node:http';
import https from 'node:https';
const to = new URL(process.env.BENCH_GRAPH);
https.request = (options, answered) =>
  http.request({
    ...options, protocol: to.protocol, host: to.hostname, hostname: to.hostname, port: to.port, agent: undefined,
    path: to.pathname + options.path, headers: { ...options.headers, host: to.host }
  }, answered);
`;

interface Home {
  readonly folder: string;
  readonly redirect: string;
}

/** A home folder of its own, in which somebody is signed in and nothing is reported to anybody. */
function makeHome({ token, userId, tenantId }: SignIn): Home {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-m365-'));
  const accessTokens = { 'https://graph.microsoft.com': { accessToken: token, expiresOn: '2099-01-01T00:00:00.000Z' } };
  const connection = {
    active: true, name: 'bench', identityName: 'bench', identityId: userId, identityTenantId: tenantId, authType: 'secret',
    cloudType: 0, certificateType: 0, accessTokens, appId: NOBODY, tenant: tenantId
  };
  const redirect = path.join(folder, 'redirect.mjs');
  mkdirSync(path.join(folder, '.config/configstore'), { recursive: true });
  writeFileSync(path.join(folder, '.cli-m365-connection.json'), JSON.stringify(connection));
  writeFileSync(path.join(folder, '.config/configstore/cli-m365-config.json'), JSON.stringify({ disableTelemetry: true }));
  writeFileSync(redirect, REDIRECT);
  return { folder, redirect };
}

function versionAt(folder: string): string {
  const file = path.join(folder, 'package.json');
  const read = v.safeParse(PACKAGE, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : {});
  if (!read.success) {
    throw new Problem(`--cli "${folder}" is not the folder of @pnp/cli-microsoft365. Nothing was measured. Give the one in node_modules.`, 2);
  }
  return read.output.version;
}

/**
 * CLI for Microsoft 365 as it is used in scripts: one command a user, one after the other.
 * @throws Problem when it is not there.
 */
export function cliContender(folder: string): Contender {
  return {
    name: `CLI for Microsoft 365 ${versionAt(folder)}`,
    manner: 'oneProcessEach',
    prepare: async ({ signIn, ids, say }) => {
      const home = makeHome(signIn);
      const env = { PATH: process.env.PATH, HOME: home.folder, CI: '1', CLIMICROSOFT365_NOUPDATE: '1', BENCH_GRAPH: signIn.root };
      return async () => {
        for (const id of ids) {
          const args = ['--import', home.redirect, path.join(folder, 'dist/index.js'), 'entra', 'user', 'remove', '--id', id, '--force'];
          const [code] = (await once(spawn(process.execPath, args, { env, stdio: 'ignore' }), 'exit')) as [number | null];
          say(id, code === 0 ? 'deleted' : 'failed');
        }
      };
    }
  };
}
