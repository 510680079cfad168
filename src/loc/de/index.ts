import type { Strings, Translation } from '../message';
import { checksCommon } from './checksCommon';
import { checksDirectory } from './checksDirectory';
import { checksDomains } from './checksDomains';
import { checksMfa } from './checksMfa';
import { checksPrepare } from './checksPrepare';
import { checksPrepareMore } from './checksPrepareMore';
import { checksSubscriptions } from './checksSubscriptions';
import { checksUsers } from './checksUsers';
import { closing } from './closing';
import { directory } from './directory';
import { inventory } from './inventory';
import { mfa } from './mfa';
import { panes } from './panes';
import { reasons } from './reasons';
import { waits } from './waits';
import { results } from './results';
import { runbook } from './runbook';
import { runElsewhere } from './runElsewhere';
import { runJournal } from './runJournal';
import { runPause } from './runPause';
import { step1 } from './step1';
import { step1Run } from './step1Run';
import { tasks } from './tasks';
import { taskWork } from './taskWork';
import { uiCard } from './uiCard';
import { uiDashboard } from './uiDashboard';
import { uiFrame } from './uiFrame';
import { uiPanel } from './uiPanel';
import { uiPortals } from './uiPortals';
import { uiPrepare } from './uiPrepare';
import { uiReadiness } from './uiReadiness';
import { uiStates } from './uiStates';
import { uiSteps } from './uiSteps';

/** Every sentence of the product in German. */
export const de: Translation<Strings> = {
  ...mfa,
  ...panes,
  ...results,
  ...closing,
  ...directory,
  ...inventory,
  ...runbook,
  ...runElsewhere,
  ...runJournal,
  ...runPause,
  ...step1,
  ...step1Run,
  ...tasks,
  ...taskWork,
  ...uiCard,
  ...uiDashboard,
  ...uiFrame,
  ...uiPanel,
  ...uiPortals,
  ...uiPrepare,
  ...uiReadiness,
  ...uiStates,
  ...uiSteps,
  ...checksCommon,
  ...checksDirectory,
  ...checksDomains,
  ...checksMfa,
  ...checksPrepare,
  ...checksPrepareMore,
  ...checksSubscriptions,
  ...checksUsers,
  ...reasons,
  ...waits
};
