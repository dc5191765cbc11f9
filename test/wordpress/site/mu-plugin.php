<?php
// What the tests ask of WordPress itself.

// The Classic Editor plugin is not at hand; this filter of WordPress is what it uses.
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return get_option( 'tests_classic_editor' ) ? false : $use;
	}
);
