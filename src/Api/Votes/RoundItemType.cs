using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[ObjectType<RoundItem>]
public static partial class RoundItemType
{
    static partial void Configure(IObjectTypeDescriptor<RoundItem> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Recused);
        descriptor.Field(item => item.Yes);
        descriptor.Field(item => item.No);
        descriptor.Field(item => item.Abstain);
        descriptor.Field(item => item.Spoiled);
        descriptor.Field(item => item.Unused);
        descriptor.Field(item => item.Result);
    }

    [GraphQLDescription("The application's number, which everyone who sees the round may read.")]
    public static async Task<string> GetNumberAsync(
        [Parent] RoundItem item, ApplicationNumberDataLoader numbers, CancellationToken ct) =>
        await numbers.LoadRequiredAsync(item.ApplicationId, ct);

    [GraphQLDescription("The dossier; null for who may not open it, such as a recused member.")]
    public static Task<Application?> GetApplicationAsync(
        [Parent] RoundItem item, ApplicationByIdDataLoader applications, CancellationToken ct) =>
        applications.LoadAsync(item.ApplicationId, ct);

    [GraphQLDescription("The rule that decided with the numbers it compared; null until the round is announced.")]
    public static async Task<RoundItemDecision?> GetDecisionAsync(
        [Parent] RoundItem item, RoundRuleDataLoader rules, CancellationToken ct) =>
        item.Result is null ? null : RoundItemDecision.Of(item, await rules.LoadRequiredAsync(item.RoundId, ct));
}
