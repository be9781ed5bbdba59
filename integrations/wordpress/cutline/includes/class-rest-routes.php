<?php
/**
 * The address that the editor asks while somebody writes: the service's secret never reaches a browser.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * POST /cutline/v1/check/ID with the words on the screen; nothing is stored.
 */
final class Rest_Routes {

	/**
	 * Registers the addresses.
	 */
	public static function start(): void {
		add_action( 'rest_api_init', array( self::class, 'register' ) );
	}

	/**
	 * The addresses.
	 */
	public static function register(): void {
		register_rest_route(
			'cutline/v1',
			'/check/(?P<id>\d+)',
			array(
				'methods'             => 'POST',
				'permission_callback' => static fn( $request ) => current_user_can( 'edit_post', (int) $request['id'] ),
				'callback'            => array( self::class, 'check' ),
				'args'                => array(
					'title'    => array( 'type' => 'string' ),
					'content'  => array( 'type' => 'string' ),
					'featured' => array(
						'type'    => 'integer',
						'minimum' => 0,
					),
					'date'     => array( 'type' => 'string' ),
				),
			)
		);
	}

	/**
	 * Checks the words on the screen.
	 *
	 * @param \WP_REST_Request $request The request.
	 * @return array|\WP_Error
	 */
	public static function check( \WP_REST_Request $request ) {
		$post = get_post( (int) $request['id'] );
		if ( ! $post || 'off' === Options::mode_of_type( $post->post_type ) ) {
			return new \WP_Error( 'cutline_off', __( 'Posts of this type are not checked.', 'cutline' ), array( 'status' => 404 ) );
		}
		$draft = new Draft(
			$post->ID,
			$post->post_type,
			(string) ( $request['title'] ?? $post->post_title ),
			(string) ( $request['content'] ?? $post->post_content ),
			(int) ( $request['featured'] ?? get_post_thumbnail_id( $post ) ),
			null === $request['date'] ? $post->post_date_gmt : self::in_gmt( $request['date'] )
		);

		list( $judgement, $page ) = Judge::rendered( $draft, 'preview', Gate::for_readers( $post ) );
		return self::report( $draft, $judgement, $page );
	}

	/**
	 * A date of the editor's, which is the site's time, as the database has it; empty for none.
	 *
	 * @param string $date As the editor has it.
	 */
	private static function in_gmt( string $date ): string {
		$both = '' === $date ? null : rest_get_date_with_gmt( $date );
		return $both ? $both[1] : '';
	}

	/**
	 * What the editor shows.
	 *
	 * @param Draft          $draft     The post.
	 * @param Judgement      $judgement What was found.
	 * @param Rendering|null $page      The page that was judged.
	 * @return array<string, mixed>
	 */
	public static function report( Draft $draft, Judgement $judgement, ?Rendering $page ): array {
		$shown = array();
		foreach ( $judgement->shown() as $each ) {
			$library = $each['attachment'] && 'credit-missing' === $each['rule'] ? Credits::of( $each['attachment'] ) : '';
			$shown[] = array(
				'key'        => $each['key'],
				'rule'       => $each['rule'],
				'family'     => $each['family'],
				'level'      => $each['level'],
				'message'    => $each['message'],
				'mode'       => $each['mode'],
				'known'      => $each['known'],
				'overridden' => $each['overridden'],
				'allowed'    => $each['allowed'],
				'path'       => $each['block']['path'] ?? '',
				'block'      => $each['block']['name'] ?? '',
				'attachment' => $each['attachment'],
				'media'      => $each['attachment'] && current_user_can( 'edit_post', $each['attachment'] ) ? (string) get_edit_post_link( $each['attachment'], 'raw' ) : '',
				'library'    => $library,
				'fix'        => null === $page ? null : Fixes::of( $each, $page ),
			);
		}
		return array(
			'unchecked'    => $judgement->unchecked,
			'unread'       => $judgement->words_of_unread(),
			'trouble'      => $judgement->trouble,
			'closed'       => Options::is_closed( 'editor' ),
			'findings'     => $shown,
			'stops'        => count( $judgement->stops() ),
			'asks'         => count( $judgement->asks() ) + (int) $judgement->asks_unchecked,
			'may_override' => Options::may_override(),
		);
	}
}
