import * as React from 'react';
import { useReadiness } from '../state/ReadingContext';
import { Skeleton } from '../states/Skeleton';
import { BlockCard } from './BlockCard';
import { DeleteCard } from './DeleteCard';
import { LaterCard } from './LaterCard';
import { StandByCard } from './StandByCard';
import { SyncCard } from './SyncCard';
import { useChoice } from './useChoice';

/** Step 1 in its order: synchronization, who stays on stand-by, block, delete, and what comes later. */
const UsersPage: React.FC = () => {
  const { organization, me } = useReadiness().reading.facts;
  // Before the first reading nobody knows whose tenant this is and who acts.
  return organization.kind === 'unread' || me.kind === 'unread' ? <Skeleton /> : <Cards tenantId={organization.value.id} />;
};

function Cards({ tenantId }: { readonly tenantId: string }): React.ReactElement {
  const choice = useChoice(tenantId);
  return (
    <>
      <SyncCard />
      <StandByCard />
      <BlockCard choice={choice} />
      <DeleteCard choice={choice} />
      <LaterCard />
    </>
  );
}

export default UsersPage;
