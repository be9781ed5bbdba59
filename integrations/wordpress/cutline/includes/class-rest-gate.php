<?php
/**
 * The gate for the block editor, the mobile apps and every other user of the REST API.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Answers 422 before anything is written, with the findings. Drafts and autosaves are free.
 */
final class Rest_Gate {

	/** The parameter in which a reason comes along with a publish. */
	const REASON = 'cutline_reason';

	/**
	 * Registers the gate.
	 */
	public static function start(): void {
		add_action( 'rest_api_init', array( self::class, 'for_types' ) );
	}

	/**
	 * Stands before every post type that the REST API serves.
	 */
	public static function for_types(): void {
		foreach ( Options::possible_types() as $type ) {
			add_filter( "rest_pre_insert_$type", array( self::class, 'judge' ), 99, 2 );
			register_rest_field(
				$type,
				self::REASON,
				array(
					'get_callback'    => '__return_empty_string',
					'update_callback' => '__return_null',
					'schema'          => array(
						'type'        => 'string',
						'maxLength'   => 1000,
						'description' => __( 'Why the post is published in spite of warnings about its captions and credits.', 'cutline' ),
						'context'     => array( 'edit' ),
					),
				)
			);
			register_rest_field(
				$type,
				'cutline',
				array(
					'get_callback' => array( self::class, 'state' ),
					'schema'       => array(
						'type'        => 'object',
						'readonly'    => true,
						'description' => __( 'What was found when the post was last checked.', 'cutline' ),
						'context'     => array( 'edit' ),
					),
				)
			);
		}
	}

	/**
	 * The last judgement of a post, in short.
	 *
	 * @param array $post The post as the API has it.
	 * @return array<string, mixed>
	 */
	public static function state( array $post ): array {
		$state = get_post_meta( (int) ( $post['id'] ?? 0 ), Log::STATE, true );
		return is_array( $state ) ? $state : array( 'at' => 0 );
	}

	/**
	 * Lets a post through as it is, or refuses it.
	 *
	 * @param \stdClass|\WP_Error $prepared What will be stored; parts that are not changed are not in it.
	 * @param \WP_REST_Request    $request  The request.
	 * @return \stdClass|\WP_Error
	 */
	public static function judge( $prepared, \WP_REST_Request $request ) {
		if ( is_wp_error( $prepared ) ) {
			return $prepared;
		}
		if ( preg_match( '#/autosaves/?$#', $request->get_route() ) ) {
			unset( $prepared->post_status ); // Of a draft core would store it, and publish what nobody was asked about.
			return $prepared;
		}
		$old    = empty( $prepared->ID ) ? null : get_post( $prepared->ID );
		$type   = $old ? $old->post_type : $prepared->post_type;
		$status = $prepared->post_status ?? ( $old ? $old->post_status : 'draft' );
		$date   = (string) ( $prepared->post_date_gmt ?? ( $old ? $old->post_date_gmt : '' ) );
		$status = Gate::status_at( $status, $date );
		if ( ! Gate::is_judged( $type, $status ) ) {
			return $prepared;
		}
		$draft = new Draft(
			$old ? $old->ID : 0,
			$type,
			(string) ( $prepared->post_title ?? ( $old ? $old->post_title : '' ) ),
			(string) ( $prepared->post_content ?? ( $old ? $old->post_content : '' ) ),
			(int) ( $request['featured_media'] ?? ( $old ? get_post_thumbnail_id( $old ) : 0 ) ),
			$date
		);
		$live  = $old && Gate::is_judged( $type, $old->post_status ) ? $old : null;
		if ( $live && Gate::changes_nothing( $draft, $status, $live ) ) {
			Gate::let_next_through( $draft, null );
			return $prepared;
		}
		$reason    = self::tidy( (string) ( $request[ self::REASON ] ?? '' ) );
		$judgement = Judge::draft( $draft, 'editor', Gate::for_readers( $old ) );
		$why       = $judgement->stopped_by( $reason );
		if ( '' === $why ) {
			Gate::let_next_through( $draft, $judgement, $reason );
			return $prepared;
		}
		Outcome::stopped( $draft, $judgement, $why, null !== $live );
		$told = $judgement->words( $why );
		if ( $live ) {
			$told = Judgement::kept( $live->post_status ) . ' ' . $told;
		}
		return new \WP_Error(
			"cutline_$why",
			$told,
			array(
				'status'  => 422,
				'cutline' => Rest_Routes::report( $draft, $judgement, Judge::rendered( $draft, 'editor', Gate::for_readers( $old ) )[1] ),
			)
		);
	}

	/**
	 * A reason as it is kept.
	 *
	 * @param string $words Somebody's words.
	 */
	public static function tidy( string $words ): string {
		return mb_substr( trim( preg_replace( '/\s+/u', ' ', sanitize_text_field( $words ) ) ), 0, 1000 );
	}
}
