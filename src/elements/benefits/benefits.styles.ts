import { css } from 'lit';

export const benefitsStyles = css``;
