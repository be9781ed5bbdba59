<?php
/**
 * What the site has set: the service, the modes, who may override, what happens where nothing could be checked.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * The settings, each with what it is when nobody set it. The connection may stand in wp-config.php or for the network.
 */
final class Options {

	const NAME    = 'cutline';
	const NETWORK = 'cutline_network';

	/** From the mildest up. Of two modes that apply, the milder one counts. */
	const MODES = array( 'off', 'observe', 'warn', 'block' );

	const FAMILIES = array( 'captions', 'credits', 'pictures', 'alternatives', 'names', 'style' );

	/** What says where the service is, and the constants of wp-config.php that stand over it. */
	const CONSTANTS = array(
		'url'     => 'CUTLINE_SERVICE_URL',
		'key'     => 'CUTLINE_KEY',
		'secret'  => 'CUTLINE_SECRET',
		'profile' => 'CUTLINE_PROFILE',
	);

	/** A reason has at least as many letters. */
	const REASON = 5;

	/** Seconds for one check when somebody publishes; CUTLINE_BUDGET in wp-config.php sets others. */
	const BUDGET = 4.0;

	/** Seconds for one check while somebody writes. */
	const PREVIEW = 3.0;

	/**
	 * The settings as they are without anybody's word.
	 *
	 * @return array<string, mixed>
	 */
	public static function defaults(): array {
		return array(
			'url'                 => '',
			'key'                 => '',
			'secret'              => '',
			'profile'             => 'default',
			'mode'                => 'warn',
			'types'               => array(),
			'families'            => array(),
			'unchecked'           => 'open',
			'unchecked_elsewhere' => 'open',
			'ask_elsewhere'       => false,
			'override'            => 'publish_posts',
			'featured'            => false,
			'notify'              => array(),
			'credits'             => 'auto',
			'print_credits'       => true,
			'credit_words'        => 'Photo: {credit}',
			'credit_field'        => '',
			'forget_credits'      => false,
		);
	}

	/**
	 * All settings.
	 *
	 * @return array<string, mixed>
	 */
	public static function all(): array {
		$said = get_option( self::NAME, array() );
		return array_merge( self::defaults(), is_array( $said ) ? $said : array() );
	}

	/**
	 * One setting.
	 *
	 * @param string $name Its name.
	 * @return mixed
	 */
	public static function get( string $name ) {
		return self::all()[ $name ];
	}

	/**
	 * Where the service is and how requests are signed: a constant wins over the site, the site over the network.
	 *
	 * A key and its secret come from one place. In a network they go to no address that a site has chosen: such a site
	 * signs with what it has itself, and is `own`.
	 *
	 * @return array{url: string, key: string, secret: string, profile: string, own: bool}
	 */
	public static function connection(): array {
		$site  = array_map( 'strval', array_intersect_key( self::all(), self::CONSTANTS ) );
		$house = array();
		foreach ( self::CONSTANTS as $name => $constant ) {
			if ( defined( $constant ) ) {
				$house[ $name ] = (string) constant( $constant );
			}
		}
		$network = is_multisite() ? array_filter( array_map( 'strval', array_intersect_key( (array) get_site_option( self::NETWORK, array() ), self::CONSTANTS ) ) ) : array();
		$own     = is_multisite() && '' !== $site['url'] && ! isset( $house['url'] );
		$pair    = array_flip( array( 'key', 'secret' ) );
		if ( $own ) {
			$house   = array_diff_key( $house, $pair );
			$network = array_diff_key( $network, $pair );
		} elseif ( is_multisite() && ( '' === $site['secret'] || array_intersect_key( $house, $pair ) ) ) {
			$site = array_diff_key( $site, $pair );
		} else {
			$network = array_diff_key( $network, $pair );
		}
		$said        = $house + array_filter( $site, static fn( $value, $name ) => self::defaults()[ $name ] !== $value, ARRAY_FILTER_USE_BOTH ) + $network + self::defaults();
		$said        = array_intersect_key( $said, self::CONSTANTS );
		$said['url'] = '' === $said['url'] ? 'http://127.0.0.1:8400' : $said['url'];
		$said['own'] = $own;
		return $said;
	}

	/**
	 * Seconds for one check.
	 *
	 * @param string $event What is about to happen, as Service has it.
	 */
	public static function budget( string $event ): float {
		$most = defined( 'CUTLINE_BUDGET' ) ? (float) CUTLINE_BUDGET : self::BUDGET;
		return 'preview' === $event ? min( $most, self::PREVIEW ) : $most;
	}

	/**
	 * The post types that have words and pictures for readers.
	 *
	 * @return string[]
	 */
	public static function possible_types(): array {
		$types = get_post_types( array( 'public' => true ) );
		unset( $types['attachment'] );
		return array_values( array_filter( $types, static fn( $type ) => post_type_supports( $type, 'editor' ) ) );
	}

	/**
	 * The mode of a post type.
	 *
	 * @param string $type A post type.
	 */
	public static function mode_of_type( string $type ): string {
		if ( ! in_array( $type, self::possible_types(), true ) ) {
			return 'off';
		}
		$types = self::get( 'types' );
		return (string) ( $types[ $type ] ?? self::get( 'mode' ) );
	}

	/**
	 * The mode for a finding of a family in a post of a type: the milder of the two.
	 *
	 * @param string $type   A post type.
	 * @param string $family One of FAMILIES; for another, the post type's mode.
	 */
	public static function mode_of( string $type, string $family ): string {
		$families = self::get( 'families' );
		return self::milder( self::mode_of_type( $type ), (string) ( $families[ $family ] ?? 'block' ) );
	}

	/**
	 * Of two modes the milder one; what is no mode does not count.
	 *
	 * @param string $one   One of MODES.
	 * @param string $other Another.
	 */
	public static function milder( string $one, string $other ): string {
		$ranks = array_flip( self::MODES );
		return ( $ranks[ $other ] ?? PHP_INT_MAX ) < $ranks[ $one ] ? $other : $one;
	}

	/**
	 * Whether a post that could not be checked stays unpublished.
	 *
	 * @param string $path How it is being published, one of Gate::PATHS.
	 */
	public static function is_closed( string $path ): bool {
		return 'closed' === self::get( in_array( $path, Gate::EDITORS, true ) ? 'unchecked' : 'unchecked_elsewhere' );
	}

	/**
	 * Whether the person who is signed in may publish in spite of warnings.
	 */
	public static function may_override(): bool {
		$needed = (string) self::get( 'override' );
		/**
		 * Who may override warnings.
		 *
		 * @param bool $may Whether the person has the capability that the settings name.
		 */
		return (bool) apply_filters( 'cutline_may_override', current_user_can( $needed ) );
	}
}
