import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignInGate } from '../connection/sign-in-gate.ts';
import { SignInForm } from './SignInForm.tsx';
import { useSession } from './session-context.ts';

/** Over the page, which keeps what was typed; what was being sent goes on after signing in. */
export function SessionEndedDialog() {
  const { t } = useTranslation();
  const ended = useSignInGate((state) => state.ended);
  const { person } = useSession();
  return (
    <Modal
      open={ended}
      title={t('session:endedTitle')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      width={400}
    >
      <p>{t('session:endedHint')}</p>
      <SignInForm username={person.username} />
    </Modal>
  );
}
