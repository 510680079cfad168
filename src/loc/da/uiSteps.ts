import type { uiSteps as english } from '../en/uiSteps';
import type { Translation } from '../message';

const CHOOSE_SUBSCRIPTION = 'Åbn Dine produkter, og vælg dette abonnement.';

export const uiSteps: Translation<typeof english> = {
  'ui.steps.prepare.what': 'Sørg for, at den rigtige person lukker den rigtige lejer, og at intet går tabt ved en fejl.',
  'ui.steps.users.what': 'Slet alle brugere undtagen den ene globale administrator, der bliver.',
  'ui.steps.cancel.what': 'Annuller alle aktive abonnementer, når de brugerdefinerede domæner er frigivet.',
  'ui.steps.delete.what': 'Slet de deaktiverede abonnementer, eller vent, til tjenesten sletter dem.',
  'ui.steps.mfa.what':
    'Slå MFA pr. bruger fra for alle andre end den udførende administrator, og fjern ældre MFA-udbydere.',
  'ui.steps.directory.what': 'Fjern det, der holder kataloget i live, og slet det derefter i Entra.',
  'ui.steps.locked': 'Dette trin er låst',
  'ui.steps.locked.what': 'Det kan læses. Det åbnes, når disse kontroller er afklaret:',
  'ui.steps.tasks': 'Opgaver i rækkefølge',
  'ui.steps.state.locked': 'Låst',
  'ui.steps.state.ready': 'Klar',
  'ui.steps.state.waitingUntil': (values, format) => `Venter til den ${format.date(values.until)}`,
  'ui.steps.state.waiting': 'Venter',
  'ui.steps.state.needsYou': 'Venter på dig',
  'ui.steps.state.couldNotCheck': 'Kunne ikke kontrolleres',
  'ui.steps.state.verified': (values, format) => `Verificeret ${format.dateTime(values.at)}`,
  'ui.steps.state.attested': (values) => `Bekræftet af ${values.by}`,
  'ui.steps.state.reopened': (values, format) => `Åben igen: var afklaret den ${format.date(values.settledAt)}`,
  'ui.lock.until': 'Låst, indtil dette er afklaret:',
  'ui.lock.opens': 'Åbner for:',
  'ui.lock.runbook': 'Dette værktøj kører på abonnementet. Gem drejebogen først.',
  'ui.lock.othersFirst': (values, format) =>
    `Dette værktøj kører på abonnementet, så det ${values.act === 'cancel' ? 'annulleres' : 'slettes'} til sidst. ${format.plural(values.count, {
      one: '1 andet abonnement kommer først.',
      other: `${format.number(values.count)} andre abonnementer kommer først.`
    })}`,
  'ui.steps.open': 'Detaljer',
  'ui.steps.openFor': (values) => `Detaljer: ${values.what}`,
  'ui.steps.proof': 'Bevis:',
  'ui.steps.noTasks': 'Der er endnu ikke læst noget til dette trin.',
  'ui.steps.notRead.what': 'Læs lejeren først: Trinnet viser, hvad der er i den.',
  'ui.subs.why':
    'Microsoft Graph kan læse abonnementer, men hverken annullere eller slette dem. Det sker derfor i Microsoft 365 Administration og bevises her ved at læse igen.',
  'ui.subs.source': 'Microsofts reference for abonnementer',
  'ui.subs.title': 'Abonnementer',
  'ui.subs.domainsFirst':
    'Frigiv brugerdefinerede domæner, før du annullerer: Et domæne i en annulleret lejer er svært at få tilbage.',
  'ui.subs.none.cancel': 'Intet abonnement er aktivt. Der er intet at annullere.',
  'ui.subs.none.delete': 'Intet abonnement er deaktiveret. Der er intet at slette.',
  'ui.subs.unread': 'Abonnementerne kunne ikke læses, så ingen er vist. Det er ikke det samme som ingen.',
  'ui.subs.state': 'Tilstand i portalen',
  'ui.subs.status.enabled': 'Aktivt',
  'ui.subs.status.warning': 'Udløbet',
  'ui.subs.status.suspended': 'Deaktiveret',
  'ui.subs.status.lockedOut': 'Deaktiveret',
  'ui.subs.status.deleted': 'Slettet',
  'ui.subs.status.unknown': (values) => `Ukendt: ”${values.raw}”`,
  'ui.subs.trial': 'Prøveabonnement',
  'ui.subs.owner': 'Købt',
  'ui.subs.owner.direct': 'Direkte hos Microsoft',
  'ui.subs.owner.partner': (values) => `Gennem partneren med lejer-id’et ${values.tenant}`,
  'ui.subs.created': 'Siden',
  'ui.subs.createdAt': (values, format) => format.date(values.at),
  'ui.subs.dates': 'Datoer og deres regler',
  'ui.subs.effect.cancel': 'Hvad der sker nu ved annullering',
  'ui.subs.effect.delete': 'Hvad der sker nu ved sletning',
  'ui.subs.effect.cancel.mosa':
    'Det deaktiveres med det samme: Brugerne mister adgangen i dag, administratorer har stadig adgang til dataene. Tjenesten sletter det efter 90 dage, eller 72 timer efter at du selv har slettet det.',
  'ui.subs.effect.cancel.mcaOpen':
    'Inden for de første syv dage deaktiveres det med det samme og refunderes delvist: Brugerne mister adgangen i dag, administratorer har stadig adgang til dataene. Tjenesten sletter det efter 90 dage.',
  'ui.subs.effect.cancel.mcaClosed':
    'Intet stopper i dag. Når tilbagevendende fakturering er slået fra, er det stadig aktivt og opkræves, indtil løbetiden udløber. Derefter er det udløbet i 30 dage og deaktiveret i 90 dage.',
  'ui.subs.effect.cancel.mcaUnknown':
    'Inden for syv dage efter start eller fornyelse deaktiveres det med det samme. Senere stopper intet i dag: Det er stadig aktivt og opkræves, indtil løbetiden udløber; derefter er det udløbet i 30 dage og deaktiveret i 90 dage.',
  'ui.subs.effect.cancel.trial':
    'Intet stopper i dag. Det slutter på sin slutdato; derefter er det udløbet i 30 dage og deaktiveret i 30 dage mere.',
  'ui.subs.effect.cancel.partner':
    'Partneren bestemmer, hvornår det slutter. Der kan gå op til 90 dage, før det kan ses her.',
  'ui.subs.effect.cancel.selfService':
    'Det slettes med det samme sammen med det, folk har liggende i det. Det kan ikke fortrydes.',
  'ui.subs.effect.cancel.unknown': 'Det afhænger af faktureringsaftalen.',
  'ui.subs.effect.delete.mosa':
    'Brugere og administratorer mister adgangen, og abonnementets indhold i SharePoint og OneDrive slettes med det samme. Abonnementet kan genaktiveres i 3 dage, men indholdet kommer ikke tilbage. Entra godtager sletningen 72 timer senere.',
  'ui.subs.effect.delete.mca':
    'Der er intet at gøre: Tjenesten sletter det, når fristen udløber. Indtil da har administratorer adgang til dataene.',
  'ui.subs.effect.delete.trial':
    'Hvor Slet abonnement tilbydes, slettes indholdet med det samme. Ellers sletter tjenesten det, når fristen udløber.',
  'ui.subs.effect.delete.partner': 'Partneren bestemmer. Ellers sletter tjenesten det, når fristen udløber.',
  'ui.subs.effect.delete.selfService':
    'Det slettes med det samme sammen med det, folk har liggende i det. Det kan ikke fortrydes.',
  'ui.subs.effect.delete.unknown': 'Det afhænger af faktureringsaftalen.',
  'ui.subs.effect.data': 'Det, der er tilbage af dets data, slettes senest 180 dage efter annulleringen.',
  'ui.subs.locked': 'Låst. Det åbnes, når dette er afklaret:',
  'ui.subs.toRunbook': 'Gå til drejebogen under Forbered',
  'ui.subs.refused': 'Abonnementet er blevet låst i mellemtiden. Intet er åbnet.',
  'ui.subs.cannotDelete': 'Hvis det ikke kan slettes: Kontakt support, og oplys lejer-id og abonnements-id.',
  'ui.subs.ids': 'Abonnements-id',
  'ui.subs.done': 'Jeg har gjort det',
  'ui.subs.doneFor': (values) => `Jeg har gjort det: ${values.what}`,
  'ui.subs.stop': 'Stop kontrollen',
  'ui.subs.stopFor': (values) => `Stop kontrollen: ${values.what}`,
  'ui.subs.polling': 'Kontrollerer igen i op til fem minutter.',
  'ui.subs.pollEnded':
    'De fem minutter er gået, og intet har ændret sig. Tjenesten kan være længere om det: Kontrollér igen senere.',
  'ui.subs.said': (values, format) => `${format.dateTime(values.at)} · ${values.said}`,
  'ui.subs.seats': (values, format) =>
    format.plural(values.count, {
      one: `${format.number(values.count)} licens`,
      other: `${format.number(values.count)} licenser`
    }),
  'ui.subs.next': 'Næste tilstand',
  'ui.subs.nextAt': (values, format) => `${format.dateWithDistance(values.at)}, hvis intet gøres`,
  'ui.subs.carries': 'Indeholder',
  'ui.subs.host': 'Til sidst: Dette værktøj kører på det.',
  'ui.subs.path': 'Hvad du skal gøre i Microsoft 365 Administration',
  'ui.subs.path.unknown':
    'Hvordan det annulleres, afhænger af faktureringsaftalen, og det spørgsmål er ikke besvaret endnu.',
  'ui.subs.path.answer': 'Svar på spørgsmålet om aftalen',
  'ui.subs.cancel.mosa.1': CHOOSE_SUBSCRIPTION,
  'ui.subs.cancel.mosa.reduce': (values, format) =>
    `Vælg Fjern licenser, og reducer abonnementets ${format.number(values.seats)} licenser til 25: Med flere end 25 kan det ikke annulleres online.`,
  'ui.subs.cancel.mosa.press': 'Vælg Annuller abonnement under Indstillinger for abonnement og betaling.',
  'ui.subs.cancel.mosa.2':
    'Vælg Annuller abonnement under Indstillinger for abonnement og betaling. Har du flere end 25 licenser, så reducer først til 25.',
  'ui.subs.cancel.mosa.3': 'Angiv en årsag og feedback, og vælg Gem.',
  'ui.subs.cancel.mca.1': CHOOSE_SUBSCRIPTION,
  'ui.subs.cancel.mca.open': 'Vælg Annuller abonnement. Det tilbydes indtil syv dage efter start eller fornyelse.',
  'ui.subs.cancel.mca.closed':
    'De syv dage er gået: Vælg ”Edit recurring billing”, og slå tilbagevendende fakturering fra.',
  'ui.subs.cancel.mca.reason': 'Angiv en årsag og feedback, og vælg Gem.',
  'ui.subs.cancel.mca.2':
    'Vælg Annuller abonnement inden for syv dage efter start eller fornyelse. Senere vælger du ”Edit recurring billing” og slår tilbagevendende fakturering fra.',
  'ui.subs.cancel.mca.3':
    'Angiv en årsag og feedback, og vælg Gem. Abonnementet løber derefter til udgangen af sin løbetid.',
  'ui.subs.cancel.trial.1': 'Åbn Dine produkter, og vælg dette prøveabonnement.',
  'ui.subs.cancel.trial.2':
    'Vælg ”Edit recurring billing”, og slå tilbagevendende fakturering fra. Et prøveabonnement uden betalingsmetode slutter af sig selv.',
  'ui.subs.cancel.partner.1': 'Bed den partner, der har solgt abonnementet, om at annullere det: Kun partneren kan gøre det.',
  'ui.subs.cancel.partner.2': 'Du finder partneren under Partnerrelationer.',
  'ui.subs.delete.mosa.1': 'Åbn Dine produkter, vis alle statusser i filteret, og vælg dette abonnement.',
  'ui.subs.delete.mosa.2':
    'Vælg Slet abonnement under Indstillinger for abonnement og betaling, og vælg Ja. Abonnementets indhold i SharePoint og OneDrive slettes med det samme.',
  'ui.subs.delete.mosa.3': 'Kontakt Microsoft Support, hvis det ikke kan slettes.',
  'ui.subs.delete.mca.1':
    'Et deaktiveret abonnement under Microsoft-kundeaftalen kan ikke slettes manuelt. Tjenesten sletter det, når fristen udløber.',
  'ui.subs.delete.trial.1': 'Åbn Dine produkter, vis alle statusser i filteret, og vælg dette prøveabonnement.',
  'ui.subs.delete.trial.2':
    'Vælg Slet abonnement, hvis det tilbydes. Ellers sletter tjenesten det, når fristen udløber.',
  'ui.subs.delete.partner.1': 'Bed den partner, der har solgt abonnementet, om at slette det: Kun partneren kan gøre det.',
  'ui.subs.selfService.1': 'Åbn ”Self-service sign-up products” i Entra under ”Licenses”, og vælg dette produkt.',
  'ui.subs.selfService.2': 'Vælg ”Delete”. Det sker med det samme og kan ikke fortrydes.',
  'ui.subs.start': 'Start',
  'ui.subs.startFor': (values) => `Start: ${values.what}`,
  'ui.subs.start.what':
    'Start noterer din hensigt, åbner Microsoft 365 Administration på en ny fane og læser dette abonnement.',
  'ui.subs.started': (values, format) => `Startet af ${values.by}, ${format.dateTime(values.at)}`,
  'ui.subs.checkAgain': 'Kontrollér igen',
  'ui.subs.checkAgainFor': (values) => `Kontrollér igen: ${values.what}`,
  'ui.subs.lastLook': (values, format) => `Senest kontrolleret ${format.dateTime(values.at)}`,
  'ui.subs.looking': 'Læser abonnementet',
  'ui.subs.unchanged': (values) => `Læst igen. Uændret tilstand: ${values.state}.`,
  'ui.subs.changed': (values) => `Læst igen. Ny tilstand: ${values.state}.`,
  'ui.subs.gone': 'Læst igen: Det står ikke længere på listen.',
  'ui.subs.lookFailed': 'Det kunne ikke læses. Den senest kendte tilstand vises.',
  'ui.subs.intentFailed':
    'Din hensigt kunne ikke gemmes i denne browser. Microsoft 365 Administration er åbnet alligevel.'
};
