<?php
/**
 * Takes away what the plugin has stored: one option.
 *
 * @package Dry_Needling_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $dry_needling_elements_site ) {
		delete_blog_option( $dry_needling_elements_site, 'dry_needling_elements' );
	}
} else {
	delete_option( 'dry_needling_elements' );
}
