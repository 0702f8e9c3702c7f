using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Ballots;

[ObjectType<BallotScore>]
public static partial class BallotScoreType
{
    static partial void Configure(IObjectTypeDescriptor<BallotScore> descriptor) => descriptor.BindFieldsExplicitly();

    [GraphQLDescription("In points; null is not scored yet.")]
    public static decimal? GetScore([Parent] BallotScore score) => score.Score?.ToDecimal();

    public static Task<RubricItem?> GetItemAsync([Parent] BallotScore score, RubricItemByIdDataLoader items, CancellationToken ct) =>
        items.LoadAsync(score.RubricItemId, ct);
}
