import type { Strings, Translation } from '../message';
import { checksCommon } from './checksCommon';
import { checksDirectory } from './checksDirectory';
import { checksMfa } from './checksMfa';
import { checksPrepare } from './checksPrepare';
import { checksPrepareMore } from './checksPrepareMore';
import { checksSubscriptions } from './checksSubscriptions';
import { checksUsers } from './checksUsers';
import { reasons } from './reasons';
import { results } from './results';
import { step1 } from './step1';
import { step1Run } from './step1Run';
import { uiDashboard } from './uiDashboard';
import { uiFrame } from './uiFrame';
import { uiPanel } from './uiPanel';
import { uiPortals } from './uiPortals';
import { uiReadiness } from './uiReadiness';
import { uiStates } from './uiStates';
import { uiSteps } from './uiSteps';
import { waits } from './waits';

/** Every sentence of the product in Danish. */
export const da: Translation<Strings> = {
  ...results,
  ...step1,
  ...step1Run,
  ...uiDashboard,
  ...uiFrame,
  ...uiPanel,
  ...uiPortals,
  ...uiReadiness,
  ...uiStates,
  ...uiSteps,
  ...checksCommon,
  ...checksDirectory,
  ...checksMfa,
  ...checksPrepare,
  ...checksPrepareMore,
  ...checksSubscriptions,
  ...checksUsers,
  ...reasons,
  ...waits
};
