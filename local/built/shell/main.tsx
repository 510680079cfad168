import * as React from 'react';
import * as ReactDom from 'react-dom';
import { element } from '../../page/elements';
import { server } from '../../page/server';
import { WORDS } from '../../page/words';
import type { PartName } from '../choices';
import { manifests, nameOf } from '../page/catalog';
import { TEAMS_APP } from '../places';
import type { TeamsApp } from '../solutionPackage';
import { Frame } from './Frame';

async function begin(): Promise<void> {
  const [{ source }, all, app] = await Promise.all([
    server.session(),
    manifests(),
    fetch(TEAMS_APP).then(async (answer) => (await answer.json()) as TeamsApp)
  ]);
  const parts = all.map(nameOf).filter((name): name is PartName => name !== undefined);
  ReactDom.render(<Frame source={source} parts={parts} app={app} />, element('frame'));
}

begin().catch(() => {
  const frame = element('frame');
  ReactDom.unmountComponentAtNode(frame);
  frame.textContent = WORDS.unreachable;
});
