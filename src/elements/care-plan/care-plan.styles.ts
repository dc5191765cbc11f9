import { css } from 'lit';

export const carePlanStyles = css``;
