<?php
/**
 * Dry Needling Elements
 *
 * @package           Dry_Needling_Elements
 * @license           MIT
 *
 * @wordpress-plugin
 * Plugin Name:       Dry Needling Elements
 * Description:       Honest patient education about dry needling, as blocks, shortcodes and HTML tags: comparison, side effects, conditions, questions and more. The content has not been reviewed by a clinician yet.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The dry-needling-elements authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       dry-needling-elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;
const OPTION  = 'dry_needling_elements';

require __DIR__ . '/includes/class-elements.php';
require __DIR__ . '/includes/class-settings.php';
require __DIR__ . '/includes/class-clinic.php';
require __DIR__ . '/includes/class-language.php';
require __DIR__ . '/includes/class-chosen-words.php';
require __DIR__ . '/includes/class-fallback.php';
require __DIR__ . '/includes/class-assets.php';
require __DIR__ . '/includes/class-markup.php';
require __DIR__ . '/includes/class-blocks.php';
require __DIR__ . '/includes/class-shortcodes.php';
require __DIR__ . '/includes/class-pasted.php';
require __DIR__ . '/includes/class-allowed-html.php';
require __DIR__ . '/includes/class-classic-editor.php';

Assets::hook();
Blocks::hook();
Shortcodes::hook();
Pasted::hook();
Allowed_Html::hook();
Classic_Editor::hook();

if ( is_admin() ) {
	require __DIR__ . '/includes/class-settings-page.php';
	Settings_Page::hook();
}
