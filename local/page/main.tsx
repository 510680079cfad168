import * as React from 'react';
import * as ReactDom from 'react-dom';
import { element } from './elements';
import { Page } from './Page';
import { registerIcons } from './icons';
import { openSession } from './tokens';
import { WORDS } from './words';

async function begin(): Promise<void> {
  // In SharePoint and Teams the host has registered Fluent's icons.
  registerIcons();
  const tokens = await openSession();
  ReactDom.render(<Page tokens={tokens} stage={element('product')} />, element('host'));
}

begin().catch(() => {
  const bar = element('host');
  ReactDom.unmountComponentAtNode(bar);
  bar.textContent = WORDS.unreachable;
});
