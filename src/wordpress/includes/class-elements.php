<?php
/**
 * The elements of the library.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What the plugin knows of the elements: the list that the build writes.
 */
final class Elements {

	/**
	 * Short names, such as "faq", without a text that would have to be translated.
	 *
	 * @return string[]
	 */
	public static function slugs() {
		static $slugs = null;
		if ( null === $slugs ) {
			// Every element has its words.
			$files = glob( plugin_dir_path( FILE ) . 'html/en/*.html' );
			$slugs = array_map(
				static function ( $file ) {
					return basename( $file, '.html' );
				},
				$files ? $files : array()
			);
		}
		return $slugs;
	}

	/**
	 * Titles, descriptions and attributes, by short name. Not before `init`: they are translated.
	 *
	 * @return array
	 */
	public static function all() {
		static $all = null;
		if ( null === $all ) {
			$all = require __DIR__ . '/elements.php';
		}
		return $all;
	}

	/**
	 * The attributes that an element has.
	 *
	 * @param string $slug Short name.
	 * @return array What can be chosen for each, by the attribute's name.
	 */
	public static function attributes( $slug ) {
		$all = self::all();
		return isset( $all[ $slug ] ) ? $all[ $slug ]['attributes'] : array();
	}

	/**
	 * The tag of an element.
	 *
	 * @param string $slug Short name.
	 * @return string
	 */
	public static function tag( $slug ) {
		return 'dry-needling-' . $slug;
	}
}
