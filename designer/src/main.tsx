import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startTranslation } from './i18n/translation.ts';
import './theme/base.css';

const root = document.getElementById('root');
if (root !== null) {
  await startTranslation();
  createRoot(root).render(<App />);
}
