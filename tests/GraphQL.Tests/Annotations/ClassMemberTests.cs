using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>Which members of which kinds of class become fields, and that they answer.</summary>
public sealed class ClassMemberTests
{
    private static readonly IRequestExecutor Executor = Server.Create(b => b.AddQueryType<Root>().AddType<Animal>().AddType<Dog>().AddType<Puppy>());

    [Theory]
    [InlineData("Everything", "returning: String!", "async: Int!", "value: Int!", "field: Int!", "own: Int!", "nothing: String")]
    [InlineData("Point", "x: Int!", "y: Int!", "sum: Int!")]
    [InlineData("Pair", "left: Int!", "right: String!")]
    [InlineData("BoxOfInt32", "item: Int!", "items: [Int!]!")]
    [InlineData("Puppy", "sound(times: Int! = 1): String!", "weeks: Int!", "name: String!", "legs: Int!")]
    [InlineData("Dog", "sound(times: Int! = 1): String!", "name: String!", "legs: Int!")]
    public void Members_OfAClass_AreItsFields(string type, params string[] fields) =>
        Assert.Equal(fields.Order(StringComparer.Ordinal), Fields(type).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Puppy", "Animal")]
    [InlineData("Dog", "Animal")]
    [InlineData("Pair", "")]
    public void Interfaces_OfAClass_AreThoseOfItsAncestors(string type, string interfaces) => Assert.Equal(
        interfaces, string.Join(' ', ((ObjectType)Executor.Schema.FindType(type)!).Interfaces.Select(i => i.Name)));

    [Theory]
    [InlineData("{ everything { returning async value field own nothing } }", """{"everything":{"returning":"r","async":1,"value":2,"field":3,"own":5,"nothing":null}}""")]
    [InlineData("{ point(x: 2) { x y sum } }", """{"point":{"x":2,"y":7,"sum":9}}""")]
    [InlineData("{ points { sum } }", """{"points":[{"sum":3},null,{"sum":7}]}""")]
    [InlineData("{ pair { left right } }", """{"pair":{"left":1,"right":"r"}}""")]
    [InlineData("{ box { item { left } items { right } } number { item items } }", """{"box":{"item":{"left":1},"items":[{"right":"r"}]},"number":{"item":5,"items":[5]}}""")]
    [InlineData("{ animals { __typename name legs sound(times: 2) ... on Puppy { weeks } } }", """{"animals":[{"__typename":"Dog","name":"D","legs":4,"sound":"wuffwuff"},{"__typename":"Puppy","name":"P","legs":4,"sound":"wiffwiff","weeks":3}]}""")]
    [InlineData("{ nested { inner { deep } } }", """{"nested":{"inner":{"deep":"d"}}}""")]
    public async Task Members_Asked_Answer(string document, string expected) => Assert.Equal(expected, await Executor.DataAsync(document));

    [Fact]
    public void Tasks_WithoutResult_MakeNoTypes() =>
        Assert.DoesNotContain(Executor.Schema.Types, type => type.Name is "Task" or "ValueTask" or "Type" or "AggregateException");

    private static IEnumerable<string> Fields(string type) => ((ObjectType)Executor.Schema.FindType(type)!).Fields.Select(field =>
    {
        var arguments = string.Join(", ", field.Arguments.Select(a => $"{a.Name}: {a.Type}{(a.DefaultValue is { } value ? $" = {SyntaxPrinter.Print(value)}" : "")}"));
        return $"{field.Name}{(arguments.Length > 0 ? $"({arguments})" : "")}: {field.Type}";
    });

#pragma warning disable CA1822 // Members of instances are what is tested.
    public sealed class Everything : IAsyncDisposable
    {
        public const int Constant = 1;

        private int _written;

        public static int Shared => 1;

        public int Field => 3;

        public int Own { get; private set; } = 5;

        public int OnlySet
        {
            set => _written = value;
        }

        public string? Nothing => null;

        internal int Internal => _written;

        private int Private => 1;

        public int this[int index] => index;

        public static int GetShared() => 1;

        public string GetReturning() => "r";

        public Task<int> GetAsync() => Task.FromResult(Private);

        public ValueTask<int> GetValueAsync() => new(2);

        public void DoNothing()
        {
        }

        public Task DoSomethingAsync() => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public T Generic<T>(T value) => value;

        public bool TryRead(out int value)
        {
            value = 1;
            return true;
        }

        public int Length(ReadOnlySpan<char> text) => text.Length;

        public int Swap(ref int value) => value;

        public override string ToString() => "e";

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => 1;
    }
#pragma warning restore CA1822

    public readonly struct Point(int x)
    {
        public int X => x;

        public int Y { get; init; } = 7;

        public int GetSum() => X + Y;
    }

    public sealed record Pair(int Left, string Right);

    public sealed class Box<T>(T item)
    {
        public T Item => item;

        public IReadOnlyList<T> Items => [item];
    }

    [InterfaceType]
    public abstract class Animal(string name)
    {
        public string Name => name;

        public virtual int Legs => 4;

        public abstract string GetSound(int times = 1);
    }

    public class Dog(string name) : Animal(name)
    {
        public override string GetSound(int times = 1) => string.Concat(Enumerable.Repeat("wuff", times));
    }

    public sealed class Puppy(string name) : Dog(name)
    {
        public int Weeks => 3;

        public override int Legs => 4;

        public override string GetSound(int times = 1) => string.Concat(Enumerable.Repeat("wiff", times));
    }

    public sealed class Outer
    {
        public Middle Inner => new();

        public sealed class Middle
        {
            public string Deep => "d";
        }
    }

    public sealed class Root
    {
        public static Everything GetEverything() => new();

        public static Point GetPoint(int x) => new(x);

        public static IEnumerable<Point?> GetPoints() => [new Point(1) { Y = 2 }, null, new Point(3) { Y = 4 }];

        public static Pair GetPair() => new(1, "r");

        public static Box<Pair> GetBox() => new(GetPair());

        public static Box<int> GetNumber() => new(5);

        public static Animal[] GetAnimals() => [new Dog("D"), new Puppy("P")];

        public static Outer GetNested() => new();
    }
}
