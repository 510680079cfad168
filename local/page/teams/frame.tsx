import * as React from 'react';
import * as ReactDom from 'react-dom';
import { readChoices } from '../choices';
import { element } from '../elements';
import { registerIcons } from '../icons';
import { paint } from '../paint';
import { Product } from '../Product';
import { Safe } from '../Safe';
import { createServices, pageStorage } from '../services';
import { openSession } from '../tokens';
import { WORDS } from '../words';
import { createFrameHost } from './frameHost';

async function begin(): Promise<void> {
  registerIcons();
  const choices = readChoices(window.location.search);
  const tokens = await openSession();
  const host = await createFrameHost(choices, () => tokens.get({ fresh: false }), paint);
  const services = createServices(host, tokens, pageStorage);
  ReactDom.render(
    <Safe>
      <Product choices={choices} services={services} />
    </Safe>,
    element('product')
  );
}

begin().catch(() => {
  const product = element('product');
  ReactDom.unmountComponentAtNode(product);
  product.textContent = WORDS.unreachable;
});
