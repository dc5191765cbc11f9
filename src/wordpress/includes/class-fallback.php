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
	 * The words in a language, else in the next shorter tag, else in English: of what the attributes choose.
	 *
	 * @param string   $element Short name.
	 * @param string   $lang    Language tag.
	 * @param string[] $values  The element's attributes, as HTML holds them.
	 * @return string HTML of a file of this plugin.
	 */
	public static function of( $element, $lang, $values = array() ) {
		if ( ! in_array( $element, Elements::slugs(), true ) ) {
			return '';
		}
		$html    = Chosen_Words::of( self::find( Chosen_Words::file( $element, $values ), $lang ), $values );
		$heading = isset( $values['heading'] ) && is_scalar( $values['heading'] ) ? trim( (string) $values['heading'] ) : '';
		$level   = isset( $values['heading-level'] ) && is_scalar( $values['heading-level'] ) ? (string) $values['heading-level'] : '';
		if ( '' !== $heading ) {
			$html = preg_replace_callback(
				'~(<h2[^>]*>).*?(</h2>)~s',
				static function ( $found ) use ( $heading ) {
					return $found[1] . esc_html( $heading ) . $found[2];
				},
				$html,
				1
			);
		}
		$html = preg_match( '/^[013-6]$/', $level ) ? self::at_level( $html, (int) $level ) : $html;
		// In the language of the words around it.
		$spoken = preg_match( '~\slang="([^"]+)"~', $html, $match ) ? $match[1] : 'en';
		return preg_replace( '~(?=</section>$)~', addcslashes( Clinic::links( $element, $spoken ), '\\$' ), $html );
	}

	/**
	 * Moves the headings, the first of which is on level 2: further in or out, and past 6 they stay 6. On level 0 the
	 * first is left out and the others are paragraphs, so that they are no part of the outline of the page.
	 *
	 * @param string $html  Plain HTML of an element.
	 * @param int    $level Level of its first heading.
	 * @return string
	 */
	private static function at_level( $html, $level ) {
		if ( 0 === $level ) {
			$html = preg_replace( '~<h2[^>]*>.*?</h2>\s*~s', '', $html, 1 );
			return preg_replace( array( '~<h[2-6]\b([^>]*)>~', '~</h[2-6]>~' ), array( '<p$1>', '</p>' ), $html );
		}
		return preg_replace_callback(
			'~(</?h)([2-6])\b~',
			static function ( $found ) use ( $level ) {
				return $found[1] . min( 6, (int) $found[2] + $level - 2 );
			},
			$html
		);
	}

	/**
	 * The file in a language, else in the next shorter tag, else in English.
	 *
	 * @param string $file Name of a file of words.
	 * @param string $lang Language tag.
	 * @return string
	 */
	private static function find( $file, $lang ) {
		foreach ( Language::chain( $lang ) as $tag ) {
			$html = self::read( $file, $tag );
			if ( '' !== $html ) {
				return $html;
			}
		}
		return self::read( $file, 'en' );
	}

	/**
	 * One file.
	 *
	 * @param string $file Name of a file of words.
	 * @param string $lang Language tag, letters, digits and hyphens only.
	 * @return string
	 */
	private static function read( $file, $lang ) {
		static $read = array();
		$path        = plugin_dir_path( FILE ) . "html/$lang/$file.html";
		if ( ! isset( $read[ $path ] ) ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
			$html = '' !== $lang && is_readable( $path ) ? (string) file_get_contents( $path ) : '';
			// Inside its element it is no placeholder that a script would look for.
			$read[ $path ] = trim( (string) preg_replace( '/\sdata-dry-needling="[^"]*"/', '', $html, 1 ) );
		}
		return $read[ $path ];
	}
}
