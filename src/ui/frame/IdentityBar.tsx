import * as React from 'react';
import type { Fact } from '../../facts/fact';
import type { Me } from '../../facts/me';
import type { Organization } from '../../facts/organization';
import { CopyButton } from '../kit/CopyButton';
import { Name } from '../kit/Name';
import { Hidden } from '../kit/Hidden';
import { Person } from '../kit/Person';
import { useReaderServices } from '../services';
import { useText } from '../text/TextContext';
import { useIdentityStyles } from './identityStyles';
import { ModeMark } from './ModeMark';

export interface IdentityBarProps {
  readonly organization: Fact<Organization>;
  readonly me: Fact<Me>;
}

interface ItemProps {
  readonly label: string;
  readonly className?: string;
}

const Item: React.FC<ItemProps> = ({ label, className, children }) => (
  <div className={className}>
    <dt>
      <Hidden>{label}</Hidden>
    </dt>
    <dd>{children}</dd>
  </div>
);

/** `7d4a0000-0000-4000-8000-0000000000e1` → `7d4a…00e1` */
const short = (id: string): string => (id.length > 12 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id);

/** Which tenant this is, who acts, and what may happen: the first line of every screen. */
export const IdentityBar: React.FC<IdentityBarProps> = ({ organization, me }) => {
  const styles = useIdentityStyles();
  const { say } = useText();
  const { host } = useReaderServices();
  const notRead = <span className={styles.quiet}>{say('ui.identity.notRead')}</span>;
  const tenant = organization.kind === 'read' ? organization.value : undefined;
  return (
    <section aria-label={say('ui.identity')}>
      <dl className={styles.bar}>
        <Item label={say('ui.identity.tenant')} className={styles.tenant}>
          {tenant === undefined ? notRead : <Name text={tenant.displayName} />}
        </Item>
        {tenant !== undefined && (
          <>
            <Item label={say('ui.identity.initialDomain')} className={styles.domain}>
              <Name text={tenant.initialDomain} />
            </Item>
            <Item label={say('ui.identity.tenantId')} className={styles.id}>
              <span title={tenant.id} aria-hidden="true">
                {short(tenant.id)}
              </span>
              <Hidden>{tenant.id}</Hidden>
              <CopyButton text={tenant.id} name={say('ui.copy.thing', { thing: say('ui.identity.tenantId') })} />
            </Item>
          </>
        )}
        <Item label={say('ui.identity.cloud')} className={styles.quiet}>
          {say(`ui.cloud.${host.cloud}`)}
        </Item>
        {me.kind === 'read' && (
          <Item label={say('ui.identity.actingAdmin')}>
            <Person {...me.value} role={say('ui.identity.acting')} />
          </Item>
        )}
        <Item label={say('ui.identity.mode')} className={styles.mode}>
          <ModeMark />
        </Item>
      </dl>
    </section>
  );
};
