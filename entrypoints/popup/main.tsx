import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup/popup';
import { Words } from '../../components/words';
import { openSession, type SessionState } from '../../lib/browser/popupSession';
import { saveFile } from '../../lib/browser/saveFile';
import { speak } from '../../lib/browser/words';

const place = document.querySelector('#app');
document.documentElement.lang = browser.i18n.getUILanguage();

const session = openSession(draw);

function draw(state: SessionState): void {
  if (!place) return;
  render(
    <Words.Provider value={speak}>
      <PopupView
        {...state}
        now={Date.now()}
        newId={() => crypto.randomUUID()}
        onField={(name, value) => session.keep(name, value)}
        onKeepActor={() => void session.forgetIntroduction()}
        onIntroduce={(actor) => void session.introduce(actor)}
        onDecide={(choice) => void session.decide(choice)}
        onUndo={(entry) => void session.undo(entry)}
        onHistory={(query) => session.history(query)}
        onCompare={(page, textBefore) => session.compare(page, textBefore)}
        onSaveFile={(name, text) => saveFile(name, text, 'text/csv;charset=utf-8')}
        onUnit={(unit) => void session.chooseUnit(unit)}
        onGroup={(group, members) => void session.setGroupMembers(group, members)}
        onAcceptDraft={(draft, duties) => void session.acceptDraft(draft, duties)}
        onDiscardDraft={(draft) => void session.discardDraft(draft)}
        onLearning={(on) => void session.setLearning(on)}
        onRetry={() => void session.retry()}
        onGiveUp={() => void session.giveUp()}
        onAskAgain={() => void session.askAgain()}
        onShowTab={() => void session.showTab()}
        onReloadPage={() => void session.reloadPage()}
      />
    </Words.Provider>,
    place,
  );
}
