using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>An election with known choices and secrets; what is published of it is compared byte for byte with a reviewed file.</summary>
public sealed class KnownElectionTests
{
    [Fact]
    public async Task Published_OfKnownChoices_IsTheReviewedFile()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var committee = await LargeCommittee.FormAsync(year);
        var application = year.Applications[0];
        var round = await committee.OpenAsync(application);

        // 60 of 61 vote: every tenth abstains, every other fifth says no, the rest yes: 6 abstain, 6 no, 48 yes.
        foreach (var (member, place) in committee.Members.Take(60).Select((member, place) => (member, place)))
        {
            var choice = place % 10 == 0 ? VoteChoice.Abstain : place % 5 == 0 ? VoteChoice.No : VoteChoice.Yes;
            await committee.CastAsync(round, application, member, choice, YearSteps.Secret(60, place, application));
        }

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default));

        (await FileAsync(year, round)).MatchSnapshot();
    }

    private static async Task<string> FileAsync(ReviewYear year, int round)
    {
        await using var db = year.CreateContext();
        var item = await db.RoundItems.SingleAsync(found => found.RoundId == round);
        var file = new StringBuilder().Append(
            CultureInfo.InvariantCulture, $"yes {item.Yes} no {item.No} abstain {item.Abstain} spoiled {item.Spoiled} unused {item.Unused} {item.Result}\n");
        foreach (var vote in await db.PublishedVotes.OrderBy(vote => vote.Tracker).ToListAsync())
        {
            file.Append(CultureInfo.InvariantCulture, $"{vote.Tracker} {vote.Choice}\n");
        }

        return file.ToString();
    }
}
