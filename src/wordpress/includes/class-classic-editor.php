<?php
/**
 * The classic editor.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The Visual tab deletes tags that it does not know. It is told of the elements.
 */
final class Classic_Editor {

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_filter( 'tiny_mce_before_init', array( __CLASS__, 'settings' ) );
		add_filter( 'mce_external_plugins', array( __CLASS__, 'script' ) );
	}

	/**
	 * The part that settings cannot say.
	 *
	 * @param string[] $scripts Addresses of scripts, by name.
	 * @return string[]
	 */
	public static function script( $scripts ) {
		$scripts['dry_needling_elements'] = plugins_url( 'assets/classic-editor.js', FILE ) . '?ver=' . VERSION;
		return $scripts;
	}

	/**
	 * Settings of TinyMCE.
	 *
	 * @param array $settings Its settings.
	 * @return array
	 */
	public static function settings( $settings ) {
		$tags  = array();
		$rules = array();
		$style = '';
		foreach ( Elements::slugs() as $slug ) {
			$tag     = Elements::tag( $slug );
			$tags[]  = $tag;
			$rules[] = $tag . '[' . implode( '|', array_merge( array( 'id', 'class', 'dir', 'style', 'title', 'data-*' ), Allowed_Html::attributes_of( $slug ) ) ) . ']';
			$style  .= "$tag::before{content:'<$tag>'}";
		}
		$every = implode( ',', $tags );
		// An element without words inside would be nothing to see and nothing to click.
		$style .= ":is($every){display:block;padding:1em;border:1px dashed}:is($every)::before{font-family:monospace}";

		self::append( $settings, 'custom_elements', $every );
		self::append( $settings, 'extended_valid_elements', implode( ',', $rules ) );
		self::append( $settings, 'content_style', str_replace( array( '\\', '"' ), array( '\\\\', '\\"' ), $style ), ' ' );
		return $settings;
	}

	/**
	 * Adds to what other plugins have set.
	 *
	 * @param array  $settings Settings, changed.
	 * @param string $name     One of them.
	 * @param string $value    What to add.
	 * @param string $between  What stands between two values.
	 */
	private static function append( &$settings, $name, $value, $between = ',' ) {
		$settings[ $name ] = empty( $settings[ $name ] ) ? $value : $settings[ $name ] . $between . $value;
	}
}
