import { testScripts } from './testing/script/scriptsHold';

describe('holds whatever goes wrong, and wherever the run is cut off', () => testScripts('deleteServicePrincipals', 350));
