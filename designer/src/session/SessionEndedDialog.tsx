import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './SignInForm.tsx';
import { useSession } from './session-context.ts';

/** Over the page, which keeps what was typed; what was being sent goes on after signing in. */
export function SessionEndedDialog() {
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <Modal
      open
      title={t('session:endedTitle')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={400}
    >
      <p>{t('session:endedHint')}</p>
      <SignInForm username={person.username} />
    </Modal>
  );
}
