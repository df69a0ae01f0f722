import type { ThemeConfig } from 'antd';

/** Contrast of each against white is at least 4.5:1 (WCAG 2.2, 1.4.3). */
const colors = {
  primary: '#0b5cad',
  success: '#237804',
  warning: '#ad4e00',
  error: '#cf1322',
  text: '#1f1f1f',
  secondary: '#595959',
  placeholder: '#737373',
  border: '#d9d9d9',
  page: '#f5f6f8',
  surface: '#ffffff',
} as const;

const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export interface ThemeChoice {
  readonly phone: boolean;
  readonly largeText: boolean;
  readonly calm: boolean;
}

/** `phone` brings touch targets of 44 px, `largeText` letters a quarter larger, `calm` no motion. */
export function themeFor({ phone, largeText, calm }: ThemeChoice): ThemeConfig {
  const fontSize = Math.round((phone ? 16 : 14) * (largeText ? 1.25 : 1));
  const controlHeight = phone ? 44 : largeText ? 40 : 34;
  return {
    token: {
      colorPrimary: colors.primary,
      colorInfo: colors.primary,
      colorLink: colors.primary,
      // The kit's own hover colours are too pale to read.
      colorPrimaryHover: '#1668b8',
      colorLinkHover: '#08498a',
      colorSuccess: colors.success,
      colorWarning: colors.warning,
      colorError: colors.error,
      colorText: colors.text,
      colorTextSecondary: colors.secondary,
      colorTextTertiary: colors.secondary,
      colorTextDescription: colors.secondary,
      colorTextPlaceholder: colors.placeholder,
      colorTextQuaternary: colors.placeholder,
      colorTextDisabled: '#6b6b6b',
      // Behind chosen entries of lists: the kit's own are too dark under the primary colour.
      controlItemBgActive: '#e6f0fa',
      controlItemBgActiveHover: '#d6e6f5',
      colorInfoBg: '#eef5fc',
      colorInfoBorder: '#a9cdee',
      colorSuccessBg: '#f6ffed',
      colorSuccessBorder: '#b7eb8f',
      colorWarningBg: '#fffbe6',
      colorWarningBorder: '#ffd666',
      colorErrorBg: '#fff2f0',
      colorErrorBorder: '#ffccc7',
      colorBorder: colors.border,
      colorBgLayout: colors.page,
      borderRadius: 6,
      fontFamily,
      fontSize,
      controlHeight,
      controlHeightSM: phone ? 44 : 28,
      motion: !calm,
      motionDurationSlow: '0.2s',
      motionDurationMid: '0.15s',
    },
    components: {
      Table: { cellPaddingBlockSM: 7, cellFontSizeSM: Math.round(13 * (largeText ? 1.25 : 1)) },
      Form: { labelColor: colors.text, verticalLabelPadding: '0 0 4px' },
      Alert: {
        defaultPadding: '8px 12px',
        withDescriptionPadding: '12px 16px',
        withDescriptionIconSize: 18,
      },
    },
  };
}
