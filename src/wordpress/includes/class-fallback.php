<?php
/**
 * The words of an element as plain HTML.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What readers without scripts, search engines and feeds get.
 */
final class Fallback {

	/**
	 * The words in a language, else in the next shorter tag, else in English.
	 *
	 * @param string $element Short name.
	 * @param string $lang    Language tag.
	 * @return string HTML of a file of this plugin.
	 */
	public static function of( $element, $lang ) {
		if ( ! in_array( $element, Elements::slugs(), true ) ) {
			return '';
		}
		$parts = explode( '-', Language::clean( $lang ) );
		for ( $length = count( $parts ); $length > 0; $length-- ) {
			$html = self::read( $element, implode( '-', array_slice( $parts, 0, $length ) ) );
			if ( '' !== $html ) {
				return $html;
			}
		}
		return self::read( $element, 'en' );
	}

	/**
	 * One file.
	 *
	 * @param string $element Short name, one of the known.
	 * @param string $lang    Language tag, letters, digits and hyphens only.
	 * @return string
	 */
	private static function read( $element, $lang ) {
		static $read = array();
		$path        = plugin_dir_path( FILE ) . "html/$lang/$element.html";
		if ( ! isset( $read[ $path ] ) ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
			$html = '' !== $lang && is_readable( $path ) ? (string) file_get_contents( $path ) : '';
			// Inside its element it is no placeholder that a script would look for.
			$read[ $path ] = trim( (string) preg_replace( '/\sdata-dry-needling="[^"]*"/', '', $html, 1 ) );
		}
		return $read[ $path ];
	}
}
