import { css } from 'lit';

export const guideStyles = css``;
