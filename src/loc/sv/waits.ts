import type { Translation } from '../message';
import type { waits as enWaits } from '../en/waits';

/** The rules behind dates, and what the closing date takes for granted. */
export const waits: Translation<typeof enWaits> = {
  'wait.syncOff72h': 'Det tar upp till 72 timmar att stänga av katalogsynkroniseringen.',
  'wait.userDeletion': 'Graph tar emot 3 000 ändringar på 150 sekunder, så omkring 20 användare tas bort per sekund.',
  'wait.domainRelease1d': 'Det tar mellan fem minuter och ett dygn att frigöra en domän.',
  'wait.subscriptionDelete72h': 'En prenumeration som du tar bort är borta för Entra efter 72 timmar.',
  'wait.subscriptionExpired30d': 'En utgången prenumeration inaktiveras efter 30 dagar.',
  'wait.subscriptionDisabled90d': 'En inaktiverad prenumeration tas bort efter 90 dagar.',
  'wait.trialLifecycle':
    'En avslutad utvärderingsversion är utgången i 30 dagar och inaktiverad i ytterligare 30 innan den tas bort.',
  'wait.termEnd':
    'Enligt kundavtalet (MCA), eller via en partner, löper en prenumeration till periodens slut när återkommande fakturering är avstängd.',
  'wait.azureDelete90d': 'En uppsagd Azure-prenumeration tas bort senast 90 dagar senare.',
  'assumption.agreementNotAnswered':
    'Prenumerationerna omfattas av onlineprenumerationsavtalet (MOSA) och kan tas bort direkt. Enligt kundavtalet (MCA) löper de till periodens slut och tas bort 120 dagar senare.',
  'assumption.azureNotAttested': (values, format) =>
    `Det finns ingen Azure-prenumeration. En som sägs upp i dag är borta senast ${format.date(values.until)}.`,
  'assumption.startToday': 'Varje steg påbörjas så tidigt som reglerna tillåter.',
  'assumption.recurringBillingOff':
    'Återkommande fakturering är avstängd för alla prenumerationer som löper till periodens slut. Graph visar inte det, och en prenumeration som förnyas flyttar datumet.',
  'assumption.notReadYet': (values, format) => `Ännu inte läst och utan egen väntetid: ${format.list(values.checks)}.`,
  'assumption.noClock': (values, format) => `Det en person ska göra räknas utan väntetid: ${format.list(values.checks)}.`
};
