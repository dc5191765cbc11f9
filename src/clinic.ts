// A clinic's own words: `import { registerClinic } from 'dry-needling-elements/clinic.js'`. Pages without one do not carry this.
export { registerClinic, type ClinicPack, type ContentErrorDetail, type DryNeedlingContentErrorEvent, type Problem } from './content/clinic/clinic.js';
