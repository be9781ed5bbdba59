<?php
/**
 * What may be set, and how what was typed becomes settings.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Every choice with its words; a value that is none of them is refused, and the one before stays.
 */
final class Settings {

	/**
	 * The words of the modes.
	 *
	 * @return array<string, string>
	 */
	public static function modes(): array {
		return array(
			'off'     => __( 'Off: not checked', 'cutline' ),
			'observe' => __( 'Observe: counted, shown to the desk alone', 'cutline' ),
			'warn'    => __( 'Warn: shown, stops nothing', 'cutline' ),
			'block'   => __( 'Block: errors stop, warnings ask for a reason', 'cutline' ),
		);
	}

	/**
	 * The words of the families of rules.
	 *
	 * @return array<string, string>
	 */
	public static function families(): array {
		return array(
			'captions'     => __( 'Captions', 'cutline' ),
			'credits'      => __( 'Credits', 'cutline' ),
			'pictures'     => __( 'Repeated pictures', 'cutline' ),
			'alternatives' => __( 'Alternative texts', 'cutline' ),
			'names'        => __( 'Names and acronyms', 'cutline' ),
			'style'        => __( 'Characters, dates and house style', 'cutline' ),
		);
	}

	/**
	 * Choices of one word, with their words for people.
	 *
	 * @return array<string, array<string, string>>
	 */
	public static function choices(): array {
		$policies = array(
			'open'   => __( 'It is published, and it is said loudly', 'cutline' ),
			'closed' => __( 'It is not published', 'cutline' ),
		);
		return array(
			'mode'                => array_diff_key( self::modes(), array( 'off' => 1 ) ),
			'unchecked'           => $policies,
			'unchecked_elsewhere' => $policies,
			'override'            => array(
				'publish_posts'     => __( 'Everybody who may publish', 'cutline' ),
				'edit_others_posts' => __( 'Editors and administrators', 'cutline' ),
				'manage_options'    => __( 'Administrators', 'cutline' ),
				'do_not_allow'      => __( 'Nobody', 'cutline' ),
			),
			'credits'             => array(
				'auto' => __( 'Where no plugin keeps credits already', 'cutline' ),
				'on'   => __( 'Always', 'cutline' ),
				'off'  => __( 'Never', 'cutline' ),
			),
		);
	}

	/** Settings that are yes or no. */
	const SWITCHES = array( 'ask_elsewhere', 'featured', 'print_credits', 'forget_credits' );

	/**
	 * What was typed, as settings.
	 *
	 * @param mixed $typed The form, slashes taken off.
	 * @return array<string, mixed>
	 */
	public static function sanitize( $typed ): array {
		$now   = Options::all();
		$typed = is_array( $typed ) ? $typed : array();
		if ( isset( $typed['schema'] ) ) { // A form of ours; else a program sets some values only.
			foreach ( self::SWITCHES as $name ) {
				$typed[ $name ] = ! empty( $typed[ $name ] );
			}
		}
		$forget = ! empty( $typed['forget_secret'] ) && '' === trim( (string) ( $typed['secret'] ?? '' ) );
		foreach ( array_intersect_key( $typed, $now ) as $name => $value ) {
			$kept = self::value( $name, $value, $now[ $name ] );
			if ( null === $kept ) {
				/* translators: %s: the name of a setting. */
				add_settings_error( Options::NAME, "cutline_$name", sprintf( __( 'Cutline: “%s” was left as it was, since that value is none it can have.', 'cutline' ), $name ) );
				continue;
			}
			$now[ $name ] = $kept;
		}
		return $forget ? array( 'secret' => '' ) + $now : $now;
	}

	/**
	 * One value, checked; null for one that is refused.
	 *
	 * @param string $name  The setting.
	 * @param mixed  $value What was typed.
	 * @param mixed  $now   What it is now.
	 * @return mixed
	 */
	private static function value( string $name, $value, $now ) {
		$choices = self::choices();
		if ( isset( $choices[ $name ] ) ) {
			return is_string( $value ) && isset( $choices[ $name ][ $value ] ) ? $value : null;
		}
		if ( in_array( $name, self::SWITCHES, true ) ) {
			return (bool) $value;
		}
		switch ( $name ) {
			case 'url':
				return self::address( $value );
			case 'secret':
				return is_string( $value ) && '' !== trim( $value ) ? trim( $value ) : $now;
			case 'key':
			case 'profile':
				$value = is_string( $value ) ? trim( $value ) : '';
				return preg_match( '/^[\w.-]{0,64}$/', $value ) ? $value : null;
			case 'types':
			case 'families':
				return self::modes_of( $value );
			case 'notify':
				$value = is_string( $value ) ? preg_split( '/[\s,;]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) : (array) $value;
				return count( array_filter( $value, 'is_email' ) ) === count( $value ) ? array_values( $value ) : null;
			default:
				return is_string( $value ) ? mb_substr( sanitize_text_field( $value ), 0, 200 ) : null;
		}
	}

	/**
	 * The service's address.
	 *
	 * @param mixed $value What was typed.
	 */
	public static function address( $value ): ?string {
		$value = is_string( $value ) ? trim( $value ) : '';
		if ( '' === $value ) {
			return '';
		}
		$parts = wp_parse_url( $value );
		$ok    = is_array( $parts ) && in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) && ! empty( $parts['host'] );
		return $ok ? esc_url_raw( untrailingslashit( $value ), array( 'http', 'https' ) ) : null;
	}

	/**
	 * A table of modes; what is empty is left to the general one.
	 *
	 * @param mixed $value What was typed.
	 * @return array<string, string>|null
	 */
	private static function modes_of( $value ): ?array {
		$kept = array();
		foreach ( is_array( $value ) ? $value : array() as $name => $mode ) {
			if ( '' === $mode ) {
				continue;
			}
			if ( ! in_array( $mode, Options::MODES, true ) ) {
				return null;
			}
			$kept[ sanitize_key( $name ) ] = $mode;
		}
		return $kept;
	}
}
