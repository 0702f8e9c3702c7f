using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

public sealed class ResultStoreTests
{
    private readonly ResultStore _store = new();

    [Fact]
    public void AddHead_GivesNullSlotsAndKnowsItsPlace()
    {
        var root = AddRoot(2);
        var list = Add(SlotKind.List, 3, root, 1, isNullable: true);

        Assert.Equal((root, 1), (_store.ParentOf(list), _store.IndexOf(list)));
        Assert.Equal(-1, _store.ParentOf(root));
        Assert.All(Enumerable.Range(1, 3), i => Assert.Equal(SlotKind.Null, _store[list + i].Kind));
    }

    [Fact]
    public void Nullify_TakesTheNearestThatMayBeNull()
    {
        var root = AddRoot(1);
        var outer = Add(SlotKind.Object, 1, root, 0, isNullable: true);
        var list = Add(SlotKind.List, 2, outer, 0, isNullable: false);
        var item = Add(SlotKind.Object, 1, list, 1, isNullable: false);

        Assert.True(_store.IsAttached(item));
        Assert.True(_store.Nullify(item));
        Assert.Equal(SlotKind.Null, _store[root + 1].Kind);
        Assert.False(_store.IsAttached(item));
        Assert.False(_store.IsAttached(outer));
        Assert.True(_store.IsAttached(root));
    }

    [Fact]
    public void Nullify_WithNothingNullableAround_ReachesTheRoot()
    {
        var root = AddRoot(1);
        var inner = Add(SlotKind.Object, 1, root, 0, isNullable: false);

        Assert.False(_store.Nullify(inner));
    }

    [Fact]
    public void Slots_AfterTheStoreGrew_KeepTheirValues()
    {
        var root = AddRoot(1_000);
        for (var i = 0; i < 1_000; i++)
        {
            _store[root + 1 + i].Bits = i;
            var head = _store.AddHead(SlotKind.Object, 7, null, root, i, isNullable: true);
            _store[head + 7].Value = i;
        }

        Assert.All(Enumerable.Range(0, 1_000), i =>
        {
            Assert.Equal(i, _store[root + 1 + i].Bits);
            Assert.Equal(i, _store[1_001 + (i * 8) + 7].Value);
        });
    }

    [Fact]
    public void Slots_OfAReusedArray_AreNullAgain()
    {
        for (var round = 0; round < 20; round++)
        {
            var store = new ResultStore();
            var root = store.AddHead(SlotKind.Object, 300, null, -1, 0, isNullable: true);
            for (var i = 1; i <= 300; i++)
            {
                Assert.Equal((SlotKind.Null, null), (store[root + i].Kind, store[root + i].Value));
                (store[root + i].Kind, store[root + i].Value) = (SlotKind.Text, "left over");
            }

            store.Release();
            store.Release();
        }
    }

    private int AddRoot(int count) => _store.AddHead(SlotKind.Object, count, null, -1, 0, isNullable: true);

    private int Add(SlotKind kind, int count, int parent, int index, bool isNullable)
    {
        var head = _store.AddHead(kind, count, null, parent, index, isNullable);
        (_store[parent + 1 + index].Kind, _store[parent + 1 + index].Bits) = (kind, head);
        return head;
    }
}
