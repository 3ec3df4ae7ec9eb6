import { PopupView } from '../../components/popup/popup';
import type { PopupProps } from '../../components/popup/contract';
import type { Session, SessionState } from '../../lib/browser/popupSession';
import { backUpIfDue } from '../../lib/browser/weeklyBackup';
import { saveFile } from '../../lib/browser/saveFile';
import { showWorkbench, showWorkbenchAt } from '../../lib/browser/workbenchTab';

/** A popup may be closed at any moment, so that it makes only what is quickly made. */
const mostInPopup = 20_000;
const backup = {
  ask: () => backUpIfDue(mostInPopup),
  onBackup: () => void showWorkbenchAt('#settings/backup-now'),
};

/** The one view of popup and side panel, each of its callbacks tied to the session. `ways` lead out of it. */
export function everyday(
  session: Session,
  state: SessionState,
  ways: Pick<PopupProps, 'onOpenPanel' | 'review'>,
) {
  return (
    <PopupView
      {...state}
      {...ways}
      now={Date.now()}
      newId={() => crypto.randomUUID()}
      onField={(name, value) => session.keep(name, value)}
      onKeepActor={() => void session.forgetIntroduction()}
      onIntroduce={(actor) => void session.introduce(actor)}
      onDecide={(choice) => void session.decide(choice)}
      onUndo={(entry) => void session.undo(entry)}
      onHistory={(query) => session.history(query)}
      onCompare={(page, textBefore) => session.compare(page, textBefore)}
      onLastYear={(task) => session.lastYear(task)}
      onSaveFile={(name, text) => saveFile(name, text, 'text/csv;charset=utf-8')}
      onUnit={(unit) => void session.chooseUnit(unit)}
      onGroup={(group, members) => void session.setGroupMembers(group, members)}
      onAcceptDraft={(draft, duties) => void session.acceptDraft(draft, duties)}
      onDiscardDraft={(draft) => void session.discardDraft(draft)}
      onLearning={(on) => void session.setLearning(on)}
      onRetry={() => void session.retry()}
      onGiveUp={() => void session.giveUp()}
      onAskAgain={() => void session.askAgain()}
      preview={session.preview}
      wrong={session.wrong}
      onTagShown={session.tagShown}
      backup={backup}
      evidence={session.evidence}
      onOpenWorkbench={() => void showWorkbench()}
      onShowTab={() => void session.showTab()}
      onReloadPage={() => void session.reloadPage()}
    />
  );
}
