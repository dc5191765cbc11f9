<?php
/**
 * Settings → Dry needling.
 *
 * @package Dry_Needling_Elements
 */

namespace Dry_Needling_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The page where an administrator sets what all elements of the site share.
 */
final class Settings_Page {

	const PAGE = 'dry-needling-elements';

	/**
	 * Hooks into WordPress.
	 */
	public static function hook() {
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
		add_action( 'admin_menu', array( __CLASS__, 'menu' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( __CLASS__, 'link' ) );
	}

	/**
	 * Fields: label, help and, for those who refuse a value, what is said then.
	 *
	 * @return array
	 */
	private static function fields() {
		return array(
			'name'            => array(
				__( 'Clinic name', 'dry-needling-elements' ),
				__( 'Empty: the title of your site.', 'dry-needling-elements' ),
				__( 'The clinic name was not saved: it may have 80 letters, without < and >.', 'dry-needling-elements' ),
			),
			'phone'           => array(
				__( 'Phone', 'dry-needling-elements' ),
				__( 'As your visitors should read it.', 'dry-needling-elements' ),
				__( 'The phone number was not saved: begin with a digit or +, then use digits, spaces and ( ) . - only.', 'dry-needling-elements' ),
			),
			'book'            => array(
				__( 'Booking address', 'dry-needling-elements' ),
				__( 'Of your booking page, with https://, or tel: and a number, or mailto: and an address.', 'dry-needling-elements' ),
				__( 'The booking address was not saved: it must begin with https://, http://, tel: or mailto:.', 'dry-needling-elements' ),
			),
			'region'          => array(
				__( 'Country', 'dry-needling-elements' ),
				__( 'Chooses the emergency number where an element names no country of its own. Set it where the language of your site is that of another country.', 'dry-needling-elements' ),
				__( 'The country was not saved: choose one of the list.', 'dry-needling-elements' ),
			),
			'emergencyNumber' => array(
				__( 'Emergency number', 'dry-needling-elements' ),
				__( 'Empty: that of the country.', 'dry-needling-elements' ),
				__( 'The emergency number was not saved: use digits, spaces and - only.', 'dry-needling-elements' ),
			),
			'pack'            => array(
				__( 'Your own words (clinic.json)', 'dry-needling-elements' ),
				__( 'For those who have a clinic pack: paste it here, as JSON. It may change questions, their order and their words, and what it says of the clinic is used before the fields above. What elements cannot use of it, they name in the console of the browser.', 'dry-needling-elements' ),
				__( 'The clinic pack was not saved: it must be one JSON object, { … }, in which “profile” is an object, too.', 'dry-needling-elements' ),
			),
			'accent'          => array(
				__( 'Accent color', 'dry-needling-elements' ),
				__( 'For links and lines, such as #0b6b62. Empty: the color of the text. Choose one that is easy to read on your background.', 'dry-needling-elements' ),
				__( 'The accent color was not saved: write it as #0b6b62.', 'dry-needling-elements' ),
			),
		);
	}

	/**
	 * Registers the option and its fields.
	 */
	public static function register() {
		register_setting(
			self::PAGE,
			OPTION,
			array(
				'type'              => 'array',
				'default'           => Settings::DEFAULTS,
				'sanitize_callback' => array( __CLASS__, 'sanitize' ),
				'show_in_rest'      => false,
			)
		);
		add_settings_section( 'clinic', __( 'Your clinic', 'dry-needling-elements' ), array( __CLASS__, 'clinic_intro' ), self::PAGE );
		add_settings_section( 'look', __( 'Look', 'dry-needling-elements' ), '__return_null', self::PAGE );
		foreach ( self::fields() as $name => $field ) {
			add_settings_field(
				$name,
				$field[0],
				array( __CLASS__, 'field' ),
				self::PAGE,
				'accent' === $name ? 'look' : 'clinic',
				array(
					'label_for' => OPTION . '_' . $name,
					'name'      => $name,
					'help'      => $field[1],
				)
			);
		}
	}

	/**
	 * Checks what somebody has typed. What cannot be used is named, and what was there before stays.
	 *
	 * @param mixed $typed What the form has sent.
	 * @return array
	 */
	public static function sanitize( $typed ) {
		$typed  = is_array( $typed ) ? $typed : array();
		$values = array();
		foreach ( self::fields() as $name => $field ) {
			$value           = Settings::clean( $name, isset( $typed[ $name ] ) ? $typed[ $name ] : '' );
			$values[ $name ] = null === $value ? Settings::get( $name ) : $value;
			// WordPress asks twice when an option is stored for the first time.
			if ( null === $value && ! in_array( $name, wp_list_pluck( get_settings_errors( OPTION ), 'code' ), true ) ) {
				add_settings_error( OPTION, $name, $field[2] );
			}
		}
		return $values;
	}

	/**
	 * Adds the page to the menu.
	 */
	public static function menu() {
		add_options_page( __( 'Dry needling', 'dry-needling-elements' ), __( 'Dry needling', 'dry-needling-elements' ), 'manage_options', self::PAGE, array( __CLASS__, 'page' ) );
	}

	/**
	 * Adds a link to the list of plugins.
	 *
	 * @param string[] $links Links of this plugin.
	 * @return string[]
	 */
	public static function link( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . self::PAGE ) ), esc_html__( 'Settings', 'dry-needling-elements' ) );
		array_unshift( $links, $link );
		return $links;
	}

	/**
	 * What the clinic's fields are for.
	 */
	public static function clinic_intro() {
		echo '<p>' . esc_html__( 'The elements show it where a reader asks for it: “Call …” beside the signs for which to call, “Book a visit …” at the end.', 'dry-needling-elements' ) . '</p>';
	}

	/**
	 * One field.
	 *
	 * @param array $args Its name, id and help.
	 */
	public static function field( $args ) {
		$name  = $args['name'];
		$value = Settings::get( $name );
		$help  = $args['help'] ? $args['label_for'] . '_help' : '';
		if ( 'region' === $name ) {
			printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $args['label_for'] ), esc_attr( OPTION . "[$name]" ), esc_attr( $help ) );
			foreach ( array( '' => __( 'That of the language', 'dry-needling-elements' ) ) + Settings::regions() as $region => $label ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $region ), selected( $value, $region, false ), esc_html( $label ) );
			}
			echo '</select>';
		} elseif ( 'pack' === $name ) {
			printf(
				'<textarea class="large-text code" rows="8" id="%s" name="%s" aria-describedby="%s" spellcheck="false" autocomplete="off">%s</textarea>',
				esc_attr( $args['label_for'] ),
				esc_attr( OPTION . "[$name]" ),
				esc_attr( $help ),
				esc_textarea( $value )
			);
		} else {
			printf(
				'<input type="text" class="regular-text" id="%s" name="%s" value="%s" maxlength="500" aria-describedby="%s" autocomplete="off">',
				esc_attr( $args['label_for'] ),
				esc_attr( OPTION . "[$name]" ),
				esc_attr( $value ),
				esc_attr( $help )
			);
		}
		if ( $help ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( $help ), esc_html( $args['help'] ) );
		}
	}

	/**
	 * The page.
	 */
	public static function page() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<div class="notice notice-warning inline"><p>
				<?php esc_html_e( 'The content has not been reviewed by a clinician yet, and every element says so. Have a physiotherapist in your clinic read it before you publish it.', 'dry-needling-elements' ); ?>
			</p></div>
			<form action="options.php" method="post">
				<?php
				settings_fields( self::PAGE );
				do_settings_sections( self::PAGE );
				submit_button();
				?>
			</form>
			<h2><?php esc_html_e( 'Three ways to put an element on a page', 'dry-needling-elements' ); ?></h2>
			<p><?php esc_html_e( 'As a block, in the group “Dry needling”. As a shortcode. Or as an HTML tag, which authors may write too.', 'dry-needling-elements' ); ?></p>
			<table class="widefat striped">
				<thead><tr>
					<th scope="col"><?php esc_html_e( 'Element', 'dry-needling-elements' ); ?></th>
					<th scope="col"><?php esc_html_e( 'Shortcode', 'dry-needling-elements' ); ?></th>
					<th scope="col"><?php esc_html_e( 'HTML tag', 'dry-needling-elements' ); ?></th>
				</tr></thead>
				<tbody>
				<?php foreach ( Elements::all() as $slug => $element ) : ?>
					<tr>
						<th scope="row"><?php echo esc_html( $element['title'] ); ?></th>
						<td><code>[<?php echo esc_html( Shortcodes::name( $slug ) ); ?>]</code></td>
						<td><code>&lt;<?php echo esc_html( Elements::tag( $slug ) ); ?>&gt;&lt;/<?php echo esc_html( Elements::tag( $slug ) ); ?>&gt;</code></td>
					</tr>
				<?php endforeach; ?>
				</tbody>
			</table>
		</div>
		<?php
	}
}
