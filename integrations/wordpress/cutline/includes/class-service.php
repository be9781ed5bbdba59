<?php
/**
 * Asks the service: a signed request, the answer, or why there is none.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * A failure is a WP_Error whose code says of what kind: down, slow, busy, refused, too_large, odd, off; full is a service
 * that is busy and says so of this site (429).
 */
final class Service {

	/** The largest request, in bytes, that any service takes; what its own limit is, it says itself. */
	const MOST = 5242880;

	/** A service that hung is left alone for as many seconds: while somebody writes, and by jobs on many posts. */
	const REST = 20;

	/** Milliseconds for the connection. A curl that resolves names by SIGALRM refuses less than 1000 as they run down. */
	const CONNECT = 2000;

	const HUNG    = 'cutline_hung';
	const TROUBLE = 'cutline_trouble';

	/**
	 * Why the service failed within this request, and when.
	 *
	 * @var array{\WP_Error, int}|null
	 */
	private static $failed = null;

	/**
	 * Checks a page.
	 *
	 * @param array  $document As the service's contract has it.
	 * @param string $event    What is about to happen: preview, publish, update, schedule, scheduled, api, bulk, audit.
	 * @param int    $at       When the page goes public, where that is to come; 0 for now.
	 * @return array|\WP_Error The answer.
	 */
	public static function check( array $document, string $event, int $at = 0 ) {
		if ( 'preview' === $event && get_transient( self::HUNG ) ) {
			return new \WP_Error( 'slow', __( 'The service does not answer. It is asked again in a moment.', 'cutline' ) );
		}
		if ( null !== self::$failed && time() - self::$failed[1] < self::REST ) {
			return self::$failed[0]; // Fifty posts in Bulk Edit do not wait fifty times.
		}
		$user = wp_get_current_user();
		$when = $at ? array( 'scheduled_for' => gmdate( 'Y-m-d\TH:i:s\Z', $at ) ) : array();
		$body = wp_json_encode(
			array(
				'schema'     => '1',
				'request_id' => wp_generate_uuid4(),
				'source'     => array(
					'cms'         => 'wordpress',
					'cms_version' => get_bloginfo( 'version' ),
					'plugin'      => 'cutline-wordpress/' . VERSION,
					'site'        => wp_parse_url( home_url(), PHP_URL_HOST ) . wp_parse_url( home_url(), PHP_URL_PATH ),
				),
				'event'      => array(
					'type'  => $at ? 'schedule' : $event,
					'actor' => array(
						'id'   => (string) $user->ID,
						'name' => (string) $user->user_login,
					),
				) + $when,
				'document'   => $document,
				'options'    => array( 'profile' => Options::connection()['profile'] ),
			)
		);
		if ( false === $body ) {
			return new \WP_Error( 'odd', __( 'The page holds bytes that are no text.', 'cutline' ) );
		}
		$answer = strlen( $body ) > self::MOST ? self::too_large() : self::post( $body, Options::budget( $event ) );
		self::remember( $answer, $event );
		return $answer;
	}

	/**
	 * The refusal of a page that is too large.
	 */
	private static function too_large(): \WP_Error {
		return new \WP_Error( 'too_large', __( 'The page is larger than the service takes.', 'cutline' ) );
	}

	/**
	 * Sends a body and reads the answer.
	 *
	 * @param string $body   JSON.
	 * @param float  $budget Seconds.
	 * @return array|\WP_Error
	 */
	private static function post( string $body, float $budget ) {
		$connection = Options::connection();
		$address    = untrailingslashit( $connection['url'] ) . '/v1/lint';
		if ( ! preg_match( '#^https?://#i', $address ) ) {
			return new \WP_Error( 'off', __( 'No address of the service is set.', 'cutline' ) );
		}
		if ( $connection['own'] && ! wp_http_validate_url( $address ) ) {
			return new \WP_Error( 'off', __( 'A site of a network may not send to this address; the network may.', 'cutline' ) );
		}
		$headers = array( 'Content-Type' => 'application/json' );
		if ( '' !== $connection['secret'] ) {
			$now                            = time();
			$headers['X-Cutline-Key']       = $connection['key'];
			$headers['X-Cutline-Signature'] = "t=$now,v1=" . hash_hmac( 'sha256', "$now.$body", $connection['secret'] );
		}
		$quick   = static function ( $handle, $arguments, $asked ) use ( $address ) {
			if ( $asked === $address ) {
				curl_setopt( $handle, CURLOPT_CONNECTTIMEOUT_MS, self::CONNECT ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- there is no other way to say it.
			}
		};
		$request = array(
			'timeout'     => $budget,
			'redirection' => 0,
			'headers'     => $headers,
			'body'        => $body,
		);
		add_action( 'http_api_curl', $quick, 10, 3 );
		// The address is the word of whoever runs the server, and mostly within the house: wp_safe_remote_post would refuse
		// it. A site of a network may name no such address.
		$answer = $connection['own'] ? wp_safe_remote_post( $address, $request ) : wp_remote_post( $address, $request );
		remove_action( 'http_api_curl', $quick, 10 );
		if ( is_wp_error( $answer ) ) {
			$slow = 1 === preg_match( '/timed out|cURL error 28/i', $answer->get_error_message() );
			return $slow
				? new \WP_Error( 'slow', __( 'The service did not answer in time.', 'cutline' ) )
				: new \WP_Error( 'down', __( 'The service cannot be reached.', 'cutline' ), $answer->get_error_message() );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$said   = json_decode( wp_remote_retrieve_body( $answer ), true );
		if ( 200 === $status && is_array( $said ) && isset( $said['findings'] ) && is_array( $said['findings'] ) ) {
			return $said;
		}
		return self::refusal( $status, is_array( $said ) ? (string) ( $said['title'] ?? '' ) : '' );
	}

	/**
	 * What an answer other than 200 means.
	 *
	 * @param int    $status Its number.
	 * @param string $told   What the service says itself.
	 */
	private static function refusal( int $status, string $told ): \WP_Error {
		switch ( $status ) {
			case 401:
			case 403:
				return new \WP_Error( 'refused', __( 'The service refuses this site’s key.', 'cutline' ), $told );
			case 413:
				return self::too_large();
			case 429:
				return new \WP_Error( 'full', __( 'The service is busy.', 'cutline' ), $told );
			case 408:
			case 503:
				return new \WP_Error( 'busy', __( 'The service is busy.', 'cutline' ), $told );
			default:
				/* translators: %d: an HTTP status, such as 500. */
				return new \WP_Error( $status >= 500 ? 'down' : 'odd', sprintf( __( 'The service gave an answer that is not understood (%d).', 'cutline' ), $status ), $told );
		}
	}

	/**
	 * Remembers that something is wrong with the service, and forgets it once it answers.
	 *
	 * @param array|\WP_Error $answer Its answer.
	 * @param string          $event  What was about to happen.
	 */
	private static function remember( $answer, string $event ): void {
		self::$failed = is_wp_error( $answer ) && in_array( $answer->get_error_code(), array( 'down', 'slow' ), true ) ? array( $answer, time() ) : null;
		if ( ! is_wp_error( $answer ) ) {
			if ( get_transient( self::TROUBLE ) ) {
				delete_transient( self::TROUBLE );
			}
			return;
		}
		if ( 'slow' === $answer->get_error_code() && 'preview' === $event ) {
			set_transient( self::HUNG, 1, self::REST );
		}
		if ( 'preview' !== $event && 'too_large' !== $answer->get_error_code() ) {
			$known          = get_transient( self::TROUBLE );
			$known          = is_array( $known ) ? $known : array(
				'since' => time(),
				'count' => 0,
			);
			$known['words'] = trim( $answer->get_error_message() . ' ' . $answer->get_error_data() );
			++$known['count'];
			set_transient( self::TROUBLE, $known, WEEK_IN_SECONDS );
		}
	}
}
