<?php
/**
 * A post as it would be published: what the gates hand to the judge.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * The words and the lead picture of a post, stored or not.
 */
final class Draft {

	/**
	 * The post's number, 0 for one that is not stored yet.
	 *
	 * @var int
	 */
	public $id;

	/**
	 * Its type.
	 *
	 * @var string
	 */
	public $type;

	/**
	 * Its headline, not slashed.
	 *
	 * @var string
	 */
	public $title;

	/**
	 * Its content as it is stored: blocks or classic HTML, not slashed.
	 *
	 * @var string
	 */
	public $content;

	/**
	 * The attachment that is its featured image, 0 for none.
	 *
	 * @var int
	 */
	public $featured;

	/**
	 * When it is to go public, where that is to come; 0 for now.
	 *
	 * @var int
	 */
	public $at;

	/**
	 * A draft.
	 *
	 * @param int    $id       The post's number, or 0.
	 * @param string $type     Its type.
	 * @param string $title    Its headline.
	 * @param string $content  Its content.
	 * @param int    $featured The attachment that is its featured image, or 0.
	 * @param string $date     Its date in GMT as the database has it; empty for now.
	 */
	public function __construct( int $id, string $type, string $title, string $content, int $featured = 0, string $date = '' ) {
		$this->id       = $id;
		$this->type     = $type;
		$this->title    = $title;
		$this->content  = $content;
		$this->featured = $featured;
		$this->at       = 'future' === Gate::status_at( 'future', $date ) ? (int) strtotime( "$date GMT" ) : 0;
	}

	/**
	 * A stored post as it stands.
	 *
	 * @param \WP_Post $post The post.
	 */
	public static function stored( \WP_Post $post ): self {
		return new self( $post->ID, $post->post_type, $post->post_title, $post->post_content, (int) get_post_thumbnail_id( $post ), $post->post_date_gmt );
	}

	/**
	 * A name for these words, to know them again within a request.
	 */
	public function name(): string {
		return md5( wp_json_encode( array( $this->type, $this->title, $this->content, $this->featured ) ) );
	}
}
